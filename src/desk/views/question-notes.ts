import type { Passage } from "../../core/passages.ts";
import type { Asked } from "../cards/asked.ts";
import type { Button, Card, NoteCard, Row } from "../cards.ts";
import { NOT_UNDERSTOOD, note } from "./notes.ts";

const LOOKING_UP = "I am looking that up";
const PASTE_IT =
  "Has a mail come back? Paste its text here, numbers included, and I look into it.";

/** Shown at once, in the place where the answer comes. */
export function lookingUp(asked: Asked): NoteCard {
  return {
    ...note(LOOKING_UP, [
      "The answer comes here in a moment.",
      "Has a mail come back? Paste its text meanwhile, numbers included.",
    ]),
    rows: [youAsked(asked)],
    asked,
  };
}

/** The question that a card still has to answer. */
export function waitingIn(card: Card | undefined): Asked | undefined {
  return card?.card === "note" && card.title === LOOKING_UP
    ? card.asked
    : undefined;
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
      PASTE_IT,
    ]),
    rows: [youAsked(asked), ...cited.map(sourceRow)],
    asked,
    buttons: [talkAbout(itemId)],
  };
}

/** The model could not be asked, did not know, or its answer was not fit to be shown. */
export function unanswered(asked: Asked, itemId: string): NoteCard {
  return {
    ...note("I found no answer to that", [
      "Ask it in other words, or talk to a person.",
      PASTE_IT,
    ]),
    rows: [youAsked(asked)],
    asked,
    buttons: [talkAbout(itemId)],
  };
}

/** In characters, of what nothing was found in: so many go to the helpdesk with it, should its writer want that. */
const MOST_KEPT = 400;

/** Neither an error nor a request was found in somebody's words, so a person may make more of them. */
export function notUnderstood(
  { question, by }: Asked,
  itemId: string,
): NoteCard {
  return {
    ...NOT_UNDERSTOOD,
    asked: { question: question.trim().slice(0, MOST_KEPT), by },
    buttons: [talkAbout(itemId)],
  };
}

function talkAbout(itemId: string): Button {
  return {
    verb: "talk-to-person",
    title: "Talk to a person",
    style: "plain",
    data: { note: itemId },
    sendsForm: false,
  };
}

/** What was answered stays; the helpdesk's case has a card of its own. */
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
