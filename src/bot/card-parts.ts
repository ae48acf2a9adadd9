import type { Button, Row, UserCard } from "../desk/cards.ts";
import { inert, inertLines } from "./inert.ts";
import type { Words } from "./words.ts";

/**
 * How much of a card is shown: texts cut to `text` characters, lists to `list` entries, folded choices to `choices`; a text to
 * copy is left out when it has more than `script` characters.
 */
export interface Room {
  readonly script: number;
  readonly choices: number;
  readonly text: number;
  readonly list: number;
}

/** What a template is handed: strings, and lists of the same. A list of none or one stands for "only if". */
export type View = {
  readonly [name: string]: string | number | readonly View[] | ButtonData;
};
type ButtonData = Readonly<Record<string, string>>;

export const tones = {
  attention: "Attention",
  warning: "Warning",
  good: "Good",
  neutral: "Default",
} as const;

const maxButtons = 5;
/** So many are seen at once; further ones stand in the overflow menu ("…"), where a client has one. */
const seenAtOnce = 3;

export function rowsOf(rows: readonly Row[], room: Room): readonly View[] {
  return rows.slice(0, room.list).map(({ label, text, words = "" }) => ({
    label: inert(label, 60),
    lines: [
      ...inertLines(text, room.text),
      ...inertLines(words, room.text),
    ].slice(0, room.list),
  }));
}

export function actionsOf(buttons: readonly Button[]): readonly View[] {
  if (buttons.length === 0) return [];
  return [
    {
      buttons: buttons.slice(0, maxButtons).map((button, at) => ({
        title: inert(button.title, 60),
        verb: button.verb,
        style: {
          primary: "positive",
          plain: "default",
          destructive: "destructive",
        }[button.style],
        inputs: button.sendsForm ? "auto" : "none",
        mode: at < seenAtOnce ? "primary" : "secondary",
        data: button.data,
      })),
    },
  ];
}

export const noDetails = { details: [] } as const;

export function hasDetails(details: UserCard["details"]): boolean {
  const { code, words, evidence, disagree, notLooked } = details;
  return (
    code !== "" ||
    words !== "" ||
    evidence.length + disagree.length + notLooked.length > 0
  );
}

export function detailsOf(
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
        disagree: headed(
          words.disagree,
          details.disagree
            .slice(0, room.list)
            .map((text) => ({ text: say(text) })),
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

export function paragraphs(
  lines: readonly string[],
  room: Room,
): readonly View[] {
  return lines
    .flatMap((line) => inertLines(line, room.text))
    .slice(0, room.list);
}

function headed(heading: string, entries: readonly View[]): readonly View[] {
  return entries.length === 0 ? [] : [{ heading, entries }];
}

export function onlyIf(text: string): readonly View[] {
  return text === "" ? [] : [{ text }];
}
