import type {
  Card,
  Form,
  FormField,
  Station,
  UserCard,
} from "../desk/cards.ts";
import { approvalView } from "./approval-view.ts";
import {
  actionsOf,
  detailsOf,
  hasDetails,
  onlyIf,
  paragraphs,
  rowsOf,
  tones,
  type Room,
  type View,
} from "./card-parts.ts";
import { inert, withoutMarkdown } from "./inert.ts";
import { wordsFor, type Words } from "./words.ts";

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
        script: scriptOf(card.script, room),
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
        rows: rowsOf(card.rows ?? [], room),
        script: scriptOf(card.script ?? "", room),
        form: formOf(card.form, words),
        actions: actionsOf(card.buttons),
      };
  }
}

function formOf(form: Form | undefined, words: Words): readonly View[] {
  return (form?.fields ?? [])
    .slice(0, 3)
    .map((field) => fieldView(field, words));
}

/** A command that is cut is worse than none. */
function scriptOf(script: string, room: Room): readonly View[] {
  return script === "" || script.length > room.text
    ? []
    : [
        {
          snippet: script,
          lines: script.split("\n").map((text) => ({ text: inert(text, 500) })),
        },
      ];
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
                .map((station) => stationView(station, room)),
            },
          ],
    form: formOf(card.form, words),
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
  failed: { symbol: "✕", color: "Warning", weight: "Default" },
} as const;

const stationLook = {
  passed: { symbol: "✓", style: "good", weight: "Default" },
  broken: { symbol: "✕", style: "attention", weight: "Bolder" },
  "not-reached": { symbol: "○", style: "emphasis", weight: "Default" },
  unknown: { symbol: "?", style: "emphasis", weight: "Default" },
} as const;

function stationView(station: Station, room: Room): View {
  return {
    ...stationLook[station.state],
    name: inert(station.name, Math.min(40, room.text)),
    note: onlyIf(inert(station.note, Math.min(80, room.text))),
    // An address needs more room than a name.
    width: station.note === "" ? 5 : 7,
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
