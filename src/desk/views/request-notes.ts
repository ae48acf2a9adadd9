import type { FormField, NoteCard, Row, Verb } from "../cards.ts";
import { note } from "./notes.ts";

/** Answers to short requests in a person's own chat. */

/** An open case as a list shows it. */
export interface Listed {
  readonly caseId: string;
  readonly reference: string;
  /** The headline of its card. */
  readonly title: string;
  /** Who to whom; may hold a stranger's words. */
  readonly path: string;
}

export const NONE_OPEN = note("You have no open case", [
  "Paste the mail error here when something does not go through.",
]);

/** What came back is told, but not shown. */
export const WHERE_IS_THE_TEXT = note("Show me what came back", [
  "In Outlook, open the message that says it was not delivered, select all of it, copy it and paste it here. Dragging the message in here works as well.",
  "On a scanner or printer, the text stands in its job list or error report; a photo of the panel will do.",
  "In a program, the line of its log with the error is enough.",
  "If there is no text at all, write “talk to a person”.",
]);

export const MUTED = note("I keep quiet from now on", [
  "No reminders and no notices of incidents, until you write “unmute”.",
  "Answers to what you send, questions of the helpdesk and changes to approve still come.",
]);

export const UNMUTED = note("I remind you again", [
  "Reminders and notices of incidents come as before. “mute” stops them.",
]);

export function mine(cases: readonly Listed[]): NoteCard {
  return {
    ...note(
      cases.length === 1
        ? "You have one open case"
        : `You have ${cases.length} open cases`,
      [
        cases.length === 1
          ? "Its card further up shows where it stands. Write “it works now” to close it, or “talk to a person”."
          : "Each has its card further up, which shows where it stands.",
      ],
    ),
    rows: cases.map(row),
  };
}

/** The request fits several cases, so the person says which: one list, and one button that says what it does. */
export function whichOne(
  cases: readonly Listed[],
  { verb, asks, does }: { verb: Verb; asks: string; does: string },
): NoteCard {
  return {
    ...note(asks, ["You have more than one open case."]),
    rows: cases.map(row),
    form: { fields: [caseField(cases)] },
    buttons: [{ verb, title: does, style: "plain", data: {}, sendsForm: true }],
  };
}

/** Comes back under the name that a case's own button has for it. The newest is chosen already. */
function caseField(cases: readonly Listed[]): FormField {
  return {
    kind: "choice",
    id: "caseId",
    label: "Case",
    isCompact: true,
    choices: cases.map(({ caseId, reference }) => ({
      value: caseId,
      title: reference,
    })),
    value: cases[0]?.caseId ?? "",
    error: "",
  };
}

export function done(
  title: string,
  one: Listed,
  lines: readonly string[],
): NoteCard {
  return { ...note(title, lines), rows: [row(one)] };
}

function row({ reference, title, path }: Listed): Row {
  return {
    label: reference,
    text: path === "" ? title : `${title} · ${path}`,
  };
}
