import type { Bounce } from "../../core/model.ts";
import type { NoteCard } from "../cards.ts";
import { note } from "./notes.ts";

/** A file that could not be read; `because` is the reader's own sentence. */
export function notRead(because: string): NoteCard {
  return note("I could not read this", [because, "Nothing of it was kept."]);
}

/** Letters and digits in a picture are easily taken for others, so what was read is asked back. */
export function readFromPicture(bounce: Bounce | undefined): NoteCard {
  const codes = [bounce?.replyCode, bounce?.status]
    .filter((code) => code !== undefined)
    .join(" ");
  const read = [
    ...(codes === "" ? [] : [`The code: ${codes}`]),
    ...(bounce?.recipient === undefined
      ? []
      : [`The recipient: ${bounce.recipient}`]),
    ...(bounce?.sender === undefined ? [] : [`The sender: ${bounce.sender}`]),
  ];
  return note("I read this from your picture. Is it right?", [
    ...read,
    "If it is right, there is nothing to do: I am looking into it.",
    "If a letter or a digit is wrong, paste the text and I start again with that.",
  ]);
}
