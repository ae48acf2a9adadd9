import type { Button, NoteCard } from "../cards.ts";
import type { FileOffer, FileOrder, FilePart } from "../cards/file-part.ts";
import type { UploadPlace } from "../ports.ts";
import { note } from "./notes.ts";

/** What becomes of a file that somebody asked for, in the place of its offer. */

export const CASES_BY_OPERATOR = note("I cannot send files here", [
  "The operator can export cases with bounce-desk cases.",
]);

/** Says what the file holds; Teams shows it beside the file's name and asks for leave itself. */
export function describes(order: FileOrder): string {
  if (order.kind === "mine")
    return "Everything that I keep about you, as JSON.";
  return order.among === "all"
    ? "The cases that fit, newest first."
    : "Your own cases that fit, newest first; the helpdesk sees all.";
}

export function offered(offer: FileOffer): NoteCard {
  return {
    ...note("May I put a file into your OneDrive?", [offer.description]),
    file: offer,
  };
}

export function underWay(offer: FileOffer): NoteCard {
  return {
    ...note("I am making your file", ["It appears here in a moment."]),
    file: { ...offer, state: "under-way" },
  };
}

export function there(
  { name, contentUrl, uniqueId, fileType }: UploadPlace,
  /** Cases in it, where there was no room for all. */
  cutTo: number | undefined,
): NoteCard {
  const file: FilePart = {
    state: "there",
    name,
    contentUrl,
    uniqueId,
    fileType,
  };
  return {
    ...note(
      "Your file is in your OneDrive",
      cutTo === undefined
        ? []
        : [
            `It is full: it holds the newest ${cutTo} cases. The operator can hand you everything.`,
          ],
    ),
    file,
  };
}

export const DECLINED = note("No file was made", [
  "You did not want it. Ask again at any time.",
]);

export const NOT_UPLOADED =
  "The file could not be put into your OneDrive. Nothing is lost.";
const ROLE_UNKNOWN =
  "I could not see that you belong to the helpdesk, so I did not hand out its cases.";

export function failed(
  offer: FileOffer,
  because: "not-uploaded" | "role-unknown",
): NoteCard {
  return {
    ...note("Your file is not there", [
      because === "role-unknown" ? ROLE_UNKNOWN : NOT_UPLOADED,
    ]),
    ...withAnotherTry(offer),
  };
}

/** The button, and by which offer it is known again. */
export function withAnotherTry(
  offer: FileOffer,
): Pick<NoteCard, "buttons" | "file"> {
  const { note: noteId, order } = offer;
  const what =
    order.kind === "mine"
      ? { what: "mine" }
      : { what: "cases", words: order.words, as: order.as };
  return {
    buttons: [exportButton("Try again", { ...what, note: noteId })],
    file: { ...offer, state: "failed" },
  };
}

/** In the place of a failed one whose reader tries again. */
export const ASKED_AGAIN = note("You asked for this file again", [
  "The new offer stands further down.",
]);

/** Below a search. */
export function exportFound(words: string): Button {
  return exportButton("Export", { what: "cases", words, as: "csv" });
}

function exportButton(title: string, data: Button["data"]): Button {
  return { verb: "export", title, style: "plain", data, sendsForm: false };
}
