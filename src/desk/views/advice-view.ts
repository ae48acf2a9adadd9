import type { Advice, ReadFact, Sourced, Topic } from "../../core/model.ts";
import type { RankedMethod } from "../../core/rank-methods.ts";
import type { NoteCard, Row } from "../cards.ts";
import { settingLines } from "./fix-rows.ts";
import { note } from "./notes.ts";

const ALSO = 2;

/** A topic's answer as a card. */
export function told(advice: Advice, topic: Topic): NoteCard {
  return {
    ...note(advice.title, advice.lines, sourceLine(topic)),
    ...foldedWhereTall(advice.rows ?? []),
    ...(advice.code === undefined ? {} : { script: advice.code }),
    ...(advice.codeLanguage === undefined
      ? {}
      : { scriptLanguage: advice.codeLanguage }),
  };
}

/** In characters; what is longer is a page and no card. */
const TALL = 900;

/** Of many long rows the first lines, and all the rest behind a button. */
function foldedWhereTall(
  rows: readonly Row[],
): Pick<NoteCard, "rows" | "more"> {
  const length = rows.reduce((sum, { text }) => sum + text.length, 0);
  if (rows.length === 0) return {};
  if (length < TALL) return { rows };
  const only = (part: (text: string) => string): readonly Row[] =>
    rows.map(({ label, text }) => ({ label, text: part(text) }));
  return {
    rows: only(firstLine),
    more: { title: "All of it", rows: withText(only(otherLines)) },
  };
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}

function otherLines(text: string): string {
  return text.split("\n").slice(1).join("\n");
}

/** What can be asked for. */
export function listOf(topics: readonly Topic[]): NoteCard {
  return note("Ask me for one of these", [
    "Which way a device or program should send",
    ...topics.map(({ title }) => title),
  ]);
}

/** The way that suits best, what to enter, and what must be so; then what else would do, and what would not. */
export function recommendation(
  ranked: readonly RankedMethod[],
  read: ReadFact,
): NoteCard {
  const [best, ...others] = ranked.filter(
    ({ suitability }) => suitability.fit !== "no",
  );
  const wouldNot: Row = {
    label: "Would not do",
    text: ranked
      .filter(({ suitability }) => suitability.fit === "no")
      .map(inOneLine)
      .join("\n"),
  };
  if (best === undefined)
    return {
      ...note("None of the ways fits as it is", [
        "Something has to change first. This is what stands in the way.",
      ]),
      rows: [wouldNot],
    };
  const { method, suitability, prerequisites } = best;
  const rows: readonly Row[] = [
    { label: "Settings", text: settingLines(method.settings(read)).join("\n") },
    {
      label: "Check first",
      text: prerequisites
        .map(({ words, state }) => words.replace(/\.$/, STATE[state]))
        .join("\n"),
    },
  ];
  const more: readonly Row[] = [
    { label: "Watch out", text: method.watchOut.join("\n") },
    {
      label: "Would do too",
      text: others.slice(0, ALSO).map(inOneLine).join("\n"),
    },
    wouldNot,
    { label: "Source", text: method.source },
  ];
  return {
    ...note(
      method.title,
      [method.summary, suitability.because.join(" ")],
      `Looked up on ${method.checked}`,
    ),
    rows: withText(rows),
    more: { title: "More about this way", rows: withText(more) },
  };
}

function withText(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ text }) => text !== "");
}

const STATE = {
  holds: ": yes",
  fails: ": no",
  "not known": ".",
} as const;

function inOneLine({ method, suitability }: RankedMethod): string {
  return `${method.title}: ${suitability.because.join(" ")}`;
}

function sourceLine({ source, checked }: Sourced): string {
  return `Looked up on ${checked}: ${source}`;
}
