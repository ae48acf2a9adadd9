import type { Case } from "../../core/model.ts";
import type { NoteCard } from "../cards.ts";
import { note } from "./notes.ts";

/** What is kept about a person: shown, and removed on request. */

export const NOTHING_KEPT = note("I keep nothing about you", [
  "There is no case of yours. How to reach you in this chat is remembered until you remove the app.",
]);

/** Asks back, once. */
export function reallyDelete(count: number): NoteCard {
  return {
    ...note("Delete your data?", [
      count === 1
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
    count === 1 ? "One case is gone." : `${count} cases are gone.`,
    ...(left === 0
      ? []
      : [
          "A change to the mail settings is being made for one case right now. Ask again when it has come to its end.",
        ]),
    "How to reach you in this chat is remembered until you remove the app.",
  ]);
}

/** Stands where a deleted case's card stood. */
export function removedCase(reference: string): NoteCard {
  return note("Deleted at the reporter's request", [], reference);
}

/** In characters; the whole card has to stay below 25 KB. */
const ROOM = 14_000;

export function exported(cases: readonly Case[]): NoteCard {
  const shown: unknown[] = [];
  let length = 0;
  for (const aCase of cases) {
    const one = forPeople(aCase);
    length += JSON.stringify(one, null, 1).length;
    if (length > ROOM) break;
    shown.push(one);
  }
  const left = cases.length - shown.length;
  return {
    ...note("What I keep about you", [
      "Your cases, newest first, as JSON to copy.",
      ...(left === 0
        ? []
        : [
            `${left} older or longer ${left === 1 ? "one does" : "ones do"} not fit into a message; the operator can hand you everything.`,
          ]),
      "Besides these, how to reach you in this chat is remembered.",
    ]),
    script: JSON.stringify(shown, null, 1),
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
