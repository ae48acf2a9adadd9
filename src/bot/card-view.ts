import type {
  Button,
  Card,
  FormField,
  Station,
  UserCard,
} from "../desk/cards.ts";
import { inert, inertLines, withoutMarkdown } from "./inert.ts";
import { wordsFor, type Words } from "./words.ts";

/** How much of a card is shown: texts cut to `text` characters, lists to `list` entries. */
export interface Room {
  readonly text: number;
  readonly list: number;
}

/** What a template is handed: strings, and lists of the same. A list of none or one stands for "only if". */
export type View = {
  readonly [name: string]: string | number | readonly View[] | ButtonData;
};
type ButtonData = Readonly<Record<string, string>>;

const tones = {
  attention: "Attention",
  warning: "Warning",
  good: "Good",
  neutral: "Default",
} as const;

/** A diff that is shown in part would be approved in part; it is shown whole or not at all. */
const maxDifference = 8_000;
const maxDifferenceLines = 80;
const maxButtons = 5;

/** Card to the strings of its template. */
export function viewOf(card: Card, room: Room): View {
  const words = wordsFor(card.language ?? "en");
  const say = (text: string) => inert(text, room.text);
  const shared = {
    lang: /^[\w-]{2,20}$/.test(card.language ?? "")
      ? (card.language ?? "en")
      : "en",
    title: say(card.title),
    footer: onlyIf(say(card.footer)),
    detailsTitle: words.details,
    speak: spoken(card),
    fallback: say(plainLines(card).join("\n")),
  };
  switch (card.card) {
    case "user":
      return { ...shared, ...userView(card, room, words) };
    case "helpdesk":
      return {
        ...shared,
        badge: say(card.badge),
        color: tones[card.tone],
        subtitle: onlyIf(say(card.subtitle)),
        rows: rowsOf(card.rows, room),
        actions: actionsOf(card.buttons),
        toggle: hasDetails(card.details) ? [{ title: words.details }] : [],
        ...detailsOf(card.details, room, words),
      };
    case "approval":
      return { ...shared, ...approvalView(card, room, words) };
    case "note":
      return {
        ...shared,
        lines: paragraphs(card.lines, room),
        actions: actionsOf(card.buttons),
      };
  }
}

/** What a notification shows and a screen reader says first. */
export function plainLines(card: Card): readonly string[] {
  const lines =
    card.card === "user" || card.card === "note"
      ? card.lines
      : card.card === "helpdesk"
        ? [card.badge, card.subtitle]
        : [card.target, ...card.outcome];
  return [card.title, ...lines].filter((line) => line !== "");
}

function spoken(card: Card): string {
  // `speak` may be read as SSML; angle brackets and ampersands would be markup there.
  return inert(plainLines(card).join(". ").replace(/[<>&]/g, " "), 500);
}

function userView(card: UserCard, room: Room, words: Words): View {
  const say = (text: string) => inert(text, room.text);
  return {
    path: onlyIf(say(card.path)),
    when: onlyIf(say(card.when)),
    lines: paragraphs(card.lines, room),
    steps: card.steps.slice(0, room.list).map((step) => ({
      ...stepLook[step.state],
      text: say(step.text),
      time: say(
        [
          step.state === "failed" || step.time === ""
            ? words.state[step.state]
            : "",
          step.time,
        ]
          .filter((part) => part !== "")
          .join(" · "),
      ),
    })),
    route:
      card.stations.length === 0
        ? []
        : [
            {
              stations: card.stations
                .slice(0, 6)
                .map((station) => stationView(station, room, words)),
            },
          ],
    form:
      card.form === undefined
        ? []
        : card.form.fields.slice(0, 3).map((field) => fieldView(field, words)),
    todo: card.todo
      .slice(0, room.list)
      .map((text, at) => ({ number: `${at + 1}.`, text: say(text) })),
    actions: actionsOf(card.buttons),
    toggle: hasDetails(card.details) ? [{ title: words.details }] : [],
    ...detailsOf(card.details, room, words),
  };
}

const stepLook = {
  done: { symbol: "✓", color: "Good", weight: "Default" },
  running: { symbol: "●", color: "Accent", weight: "Bolder" },
  waiting: { symbol: "○", color: "Default", weight: "Default" },
  failed: { symbol: "✕", color: "Attention", weight: "Default" },
} as const;

const stationLook = {
  passed: { symbol: "✓", style: "good", weight: "Default" },
  broken: { symbol: "✕", style: "attention", weight: "Bolder" },
  "not-reached": { symbol: "○", style: "emphasis", weight: "Default" },
  unknown: { symbol: "?", style: "emphasis", weight: "Default" },
} as const;

function stationView(station: Station, room: Room, words: Words): View {
  return {
    ...stationLook[station.state],
    name: inert(station.name, Math.min(40, room.text)),
    note: onlyIf(inert(station.note, Math.min(80, room.text))),
    said: words.station[station.state],
  };
}

function fieldView(field: FormField, words: Words): View {
  const shared = {
    kind: field.kind,
    id: field.id,
    label: inert(field.label, 200),
    value: inert(field.value, 500),
    error: inert(field.error, 300),
    needed: words.needed,
  };
  return field.kind === "choice"
    ? {
        ...shared,
        choices: field.choices.slice(0, 12).map(({ value, title }) => ({
          value,
          title: withoutMarkdown(inert(title, 120)),
        })),
      }
    : {
        ...shared,
        placeholder: inert(field.placeholder, 120),
        maxLength: field.maxLength,
      };
}

function approvalView(
  card: Extract<Card, { card: "approval" }>,
  room: Room,
  words: Words,
): View {
  const say = (text: string) => inert(text, room.text);
  const whole = differencesFit(card);
  return {
    expires: onlyIf(say(card.expires)),
    target: onlyIf(say(card.target)),
    diff: whole
      ? card.differences.map(({ setting, before, after }) => ({
          setting: inert(setting, 200),
          before: inertLines(before, maxDifference),
          after: inertLines(after, maxDifference),
        }))
      : [],
    notes: whole ? [] : [{ text: words.tooLongToDecide }],
    rows: rowsOf(card.rows, room),
    warnings: card.warnings
      .slice(0, room.list)
      .map((text) => ({ text: say(text) })),
    outcome: card.outcome
      .slice(0, room.list)
      .map((text) => ({ text: say(text), color: tones[card.tone] })),
    actions: actionsOf(
      whole
        ? card.buttons
        : card.buttons.filter(({ verb }) => verb !== "approve"),
    ),
    toggle: whole && card.script !== "" ? [{ title: "PowerShell" }] : [],
    script: card.script,
    scriptLines: whole ? inertLines(card.script, maxDifference) : [],
    ...noDetails,
  };
}

function differencesFit(card: Extract<Card, { card: "approval" }>): boolean {
  const text = [
    card.script,
    ...card.differences.flatMap(({ before, after }) => [before, after]),
  ].join("\n");
  return (
    text.length <= maxDifference &&
    text.split("\n").length <= maxDifferenceLines
  );
}

function rowsOf(
  rows: readonly { label: string; text: string }[],
  room: Room,
): readonly View[] {
  return rows.slice(0, room.list).map(({ label, text }) => ({
    label: inert(label, 60),
    lines: inertLines(text, room.text).slice(0, room.list),
  }));
}

function actionsOf(buttons: readonly Button[]): readonly View[] {
  if (buttons.length === 0) return [];
  return [
    {
      buttons: buttons.slice(0, maxButtons).map((button) => ({
        title: inert(button.title, 60),
        verb: button.verb,
        style: {
          primary: "positive",
          plain: "default",
          destructive: "destructive",
        }[button.style],
        inputs: button.sendsForm ? "auto" : "none",
        data: button.data,
      })),
    },
  ];
}

const noDetails = { details: [] } as const;

function hasDetails(details: UserCard["details"]): boolean {
  const { code, words, evidence, notLooked } = details;
  return code !== "" || words !== "" || evidence.length + notLooked.length > 0;
}

function detailsOf(
  details: UserCard["details"],
  room: Room,
  words: Words,
): View {
  if (!hasDetails(details)) return noDetails;
  const say = (text: string) => inert(text, room.text);
  const evidence = details.evidence.slice(0, room.list);
  const notLooked = details.notLooked.slice(0, room.list);
  const isCut =
    evidence.length + notLooked.length <
    details.evidence.length + details.notLooked.length;
  return {
    details: [
      {
        code: headed(
          words.code,
          inertLines(details.code, room.text).slice(0, room.list),
        ),
        words: headed(
          words.serverSaid,
          inertLines(details.words, room.text).slice(0, room.list),
        ),
        evidence: headed(
          words.looked,
          evidence.map((row) => ({
            looked: say(row.looked),
            saw: inertLines(row.saw, room.text).slice(0, room.list),
            where: [row.from, row.at]
              .map(say)
              .filter((part) => part !== "")
              .join(" · "),
          })),
        ),
        notLooked: headed(
          words.notLooked,
          notLooked.map((text) => ({ text: say(text) })),
        ),
        cut: isCut ? [{ text: words.shortened }] : [],
      },
    ],
  };
}

function paragraphs(lines: readonly string[], room: Room): readonly View[] {
  return lines
    .flatMap((line) => inertLines(line, room.text))
    .slice(0, room.list);
}

function headed(heading: string, entries: readonly View[]): readonly View[] {
  return entries.length === 0 ? [] : [{ heading, entries }];
}

function onlyIf(text: string): readonly View[] {
  return text === "" ? [] : [{ text }];
}
