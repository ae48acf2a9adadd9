import type { Card, NoteCard, ReplyCard } from "../desk/cards.ts";
import { approvalView } from "./approval-view.ts";
import {
  actionsOf,
  onlyIf,
  paragraphs,
  rowsOf,
  tones,
  type Room,
  type View,
} from "./card-parts.ts";
import { chartsOf } from "./chart-view.ts";
import { formOf } from "./form-view.ts";
import { helpdeskMore } from "./helpdesk-more.ts";
import {
  inert,
  inertLines,
  withDatesWritten,
  withoutMarkdown,
  withoutMarkup,
} from "./inert.ts";
import { routeOf } from "./route-view.ts";
import { userView } from "./user-view.ts";
import { wordsFor } from "./words.ts";

/** Card to the strings of its template. */
export function viewOf(card: Card, room: Room): View {
  const words = wordsFor(card.language ?? "en");
  const say = (text: string) => inert(text, room.text);
  const shared = {
    lang: /^[\w-]{2,20}$/.test(card.language ?? "")
      ? (card.language ?? "en")
      : "en",
    // The one text that is a heading, and so the one that clients read as markdown.
    title: withoutMarkdown(withoutMarkup(say(card.title))),
    footer: onlyIf(say(card.footer)),
    mode: onlyIf(say(card.mode ?? "")),
    speak: spoken(card),
    fallback: withoutMarkup(say(plainLines(card).join("\n"))),
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
        route: routeOf(card.stations ?? [], room),
        rows: rowsOf(card.rows, room),
        charts: chartsOf(card.charts ?? [], shared.lang),
        script: scriptOf(card.script, "PowerShell", room),
        actions: actionsOf(card.buttons),
        ...helpdeskMore(card, room, words),
      };
    case "reply":
      return { ...shared, lines: threadLines(card, room) };
    case "approval":
      return { ...shared, ...approvalView(card, room, words) };
    case "note":
      return {
        ...shared,
        lines: paragraphs(noteLines(card), room),
        rows: rowsOf(card.rows ?? [], room),
        charts: chartsOf(card.charts ?? [], shared.lang),
        ...moreOf(card.more, room),
        script: scriptOf(
          card.script ?? "",
          card.scriptLanguage ?? "PlainText",
          room,
        ),
        form: formOf(card.form, words),
        actions: actionsOf(card.buttons),
      };
  }
}

function threadLines({ lines }: ReplyCard, room: Room): readonly View[] {
  return lines.slice(-room.list).map(({ label, text, words = "" }) => {
    const [said, ...more] = inertLines(text, room.text);
    return {
      text: said?.text ?? "",
      // A day with its time is longer than other labels.
      when: onlyIf(inert(label, 120)),
      more,
      words: words === "" ? [] : [{ lines: inertLines(words, room.text) }],
    };
  });
}

/** Folded rows, and the button that unfolds them. */
function moreOf(more: NoteCard["more"], room: Room): View {
  return more === undefined
    ? { unfold: [], more: [] }
    : {
        unfold: [{ title: inert(more.title, 60) }],
        more: [{ rows: rowsOf(more.rows, room) }],
      };
}

/** A command that is cut is worse than none. */
function scriptOf(
  script: string,
  language: NonNullable<NoteCard["scriptLanguage"]>,
  room: Room,
): readonly View[] {
  return script === "" || script.length > room.script
    ? []
    : [
        {
          snippet: script,
          language,
          lines: script
            .split("\n")
            .map((text) => ({ text: indented(inert(text, room.script)) })),
        },
      ];
}

/** Clients that know no code block drop empty lines and blanks at the beginning of a line; in Python these carry the meaning. */
function indented(line: string): string {
  if (line === "") return "\u00a0";
  return line.replace(/^ +/, (blanks) => "\u00a0".repeat(blanks.length));
}

/** What a notification shows and a screen reader says first. */
export function plainLines(card: Card): readonly string[] {
  return [card.title, ...gistOf(card)]
    .filter((line) => line !== "")
    .map(withDatesWritten);
}

function gistOf(card: Card): readonly string[] {
  switch (card.card) {
    case "user":
      return [...card.lines, ...card.todo];
    case "note":
      return noteLines(card);
    case "helpdesk":
      return [card.badge, card.subtitle];
    case "reply":
      return card.lines.map(({ text }) => text);
    case "approval":
      return [card.target, ...card.outcome];
  }
}

/** What a language model wrote stands above our own words about it. */
function noteLines({ asked, lines }: NoteCard): readonly string[] {
  return [...(asked?.answer?.words ?? []), ...lines];
}

function spoken(card: Card): string {
  // `speak` may be read as SSML; angle brackets and ampersands would be markup there.
  return inert(withoutMarkup(plainLines(card).join(". ")), 500);
}
