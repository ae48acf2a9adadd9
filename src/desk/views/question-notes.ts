import type { Passage } from "../../core/passages.ts";
import type { Asked } from "../asked.ts";
import type { NoteCard, Row } from "../cards.ts";
import { note } from "./notes.ts";

/** Shown at once, in the place where the answer comes. */
export function lookingUp(asked: Asked): NoteCard {
  return {
    ...note("I am looking that up", [
      "The answer comes here in a moment.",
      "Has a mail come back? Paste its text meanwhile, numbers included.",
    ]),
    rows: [youAsked(asked)],
    asked,
  };
}

/** `itemId`: the message that asked, by which the button finds the question again. */
export function answered(
  { question, by }: Asked,
  text: string,
  cited: readonly Passage[],
  itemId: string,
): NoteCard {
  const marks = cited.map((_passage, at) => `[${at + 1}]`).join(" ");
  const asked: Asked = {
    question,
    by,
    answer: {
      words: `${text} ${marks}`.split("\n"),
      sources: cited.map(({ title, source }) => ({ title, source })),
    },
  };
  return {
    ...note("What I know about that", [
      "Written by AI from the sources below; it can be wrong.",
      "Has a mail come back? Paste its text here, numbers included, and I look into it.",
    ]),
    rows: [youAsked(asked), ...cited.map(sourceRow)],
    asked,
    buttons: [
      {
        verb: "talk-to-person",
        title: "Talk to a person",
        style: "plain",
        data: { note: itemId },
        sendsForm: false,
      },
    ],
  };
}

/** The answer stays; the helpdesk's case has a card of its own. */
export function passedOn(card: NoteCard, reference: string): NoteCard {
  return {
    ...card,
    buttons: [],
    footer: `Passed on to the helpdesk as ${reference}`,
  };
}

function youAsked({ question }: Asked): Row {
  return { label: "You asked", text: "", words: question };
}

function sourceRow({ title, source, checked }: Passage, at: number): Row {
  return {
    label: `Source ${at + 1}`,
    text: `${title}\n${source}\nLooked up on ${checked}`,
  };
}
