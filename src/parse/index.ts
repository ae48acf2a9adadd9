import type { Reading } from "../core/model.ts";
import { readMailBytes } from "./mail.ts";
import { looksLikeMail } from "./mime/looks-like-mail.ts";
import { readPasted } from "./pasted.ts";
import { outdent } from "./scan/unquote.ts";

/** Reads pasted text of any form. Pure, synchronous, never throws. */
export function readText(text: string): Reading {
  try {
    const outdented = outdent(text);
    const source = outdented.trimStart();
    if (looksLikeMail(source)) return readMailBytes(Buffer.from(source));
    return readPasted(outdented);
  } catch {
    return UNREADABLE;
  }
}

/** Reads a mail as it went over the wire (RFC 5322), or any text that claims to be one. Never rejects. */
export function readMail(bytes: Uint8Array): Promise<Reading> {
  try {
    return Promise.resolve(readMailBytes(bytes));
  } catch {
    return Promise.resolve(UNREADABLE);
  }
}

/** The one sentence for whatever cannot be read. */
export const UNREADABLE: Reading = {
  kind: "unreadable",
  bounces: [],
  facts: {},
  because: "Could not read this file; paste its text.",
};
