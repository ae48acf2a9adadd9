import type { Case } from "../../core/model.ts";
import type { Asked } from "../cards/asked.ts";
import type { NoteCard } from "../cards.ts";
import type { FileOffer } from "../cards/file-part.ts";
import { NOT_UPLOADED, withAnotherTry } from "./export-notes.ts";
import { note } from "./notes.ts";

/** What is kept about a person: shown, and removed on request. */

export const NOTHING_KEPT = note("I keep nothing about you", [
  "There is no case of yours. How to reach you in this chat is remembered until you remove the app.",
]);

/** Asks back, once. Without a case there are questions. */
export function reallyDelete(count: number): NoteCard {
  return {
    ...note("Delete your data?", [
      count === 0
        ? "Your questions to me go, and what I answered."
        : count === 1
          ? "Your case goes with everything in it, open or closed, and nobody works on it any more."
          : `Your ${count} cases go with everything in them, open or closed, and nobody works on them any more.`,
      "What stays for a year is the record of changes to mail settings; it holds no names and none of your words.",
    ]),
    buttons: [
      {
        verb: "forget-me",
        title: "Delete my data",
        style: "destructive",
        data: {},
        sendsForm: false,
      },
    ],
  };
}

export function deletedNote(count: number, left: number): NoteCard {
  return note("Your data is deleted", [
    count + left === 0
      ? "Your questions are gone, and what I answered."
      : count === 1
        ? "One case is gone."
        : `${count} cases are gone.`,
    ...(left === 0
      ? []
      : [
          "A change to the mail settings is being made for one case right now. Ask again when it has come to its end.",
        ]),
    "How to reach you in this chat is remembered until you remove the app.",
  ]);
}

/** Stands where the card of a case stood that was kept for long enough. */
export function removedByAge(reference: string): NoteCard {
  return note("This old case was removed", [], reference);
}

/** Stands where a deleted case's card stood. */
export function removedCase(reference: string): NoteCard {
  return note("Deleted at the reporter's request", [], reference);
}

/** In bytes as they are sent, which is twice: for clients with code blocks and for others. The whole card stays below 25 KB. */
const ROOM = 10_500;

export function exported(
  cases: readonly Case[],
  questions: readonly Asked[] = [],
): NoteCard {
  const shown: string[] = [];
  let length = 0;
  const all = [
    ...cases.map(forPeople),
    ...questions.map(({ question, answer }) => ({
      question,
      answer: answer?.words,
    })),
  ];
  for (const entry of all) {
    const one = JSON.stringify(entry);
    length += Buffer.byteLength(JSON.stringify(one));
    if (length > ROOM) break;
    shown.push(one);
  }
  const left = all.length - shown.length;
  return {
    ...note("What I keep about you", [
      questions.length === 0
        ? "Your cases, newest first, as JSON to copy."
        : "Your cases and then your questions, newest first, as JSON to copy.",
      ...(left === 0
        ? []
        : [
            `${left} older or longer ${left === 1 ? "one does" : "ones do"} not fit into a message; the operator can hand you everything.`,
          ]),
      "Besides these, how to reach you in this chat is remembered.",
    ]),
    // One case a line.
    script: `[\n${shown.join(",\n")}\n]`,
  };
}

/** The file with everything did not get through: what fits stands here instead. */
export function notUploaded(
  offer: FileOffer,
  cases: readonly Case[],
): NoteCard {
  const card = exported(cases);
  return {
    ...card,
    lines: [NOT_UPLOADED, ...card.lines],
    ...withAnotherTry(offer),
  };
}

/** A case without what only the machine needs. */
export function forPeople({
  reference,
  openedAt,
  state,
  language,
  bounce,
  evidence,
  history,
  feedback,
}: Case) {
  return {
    reference,
    openedAt,
    state,
    language,
    bounce,
    evidence: evidence.map(({ fact, value, source, at }) => ({
      fact,
      value,
      source,
      at,
    })),
    history,
    feedback,
  };
}
