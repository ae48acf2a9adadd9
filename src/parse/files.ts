import { isUtf8 } from "node:buffer";
import type { Reading } from "../core/model.ts";
import { readMail, readText, UNREADABLE } from "./index.ts";
import { htmlToText } from "./html.ts";
import { looksLikeMail } from "./mime/looks-like-mail.ts";
import { isCompoundFile } from "./msg/cfb.ts";
import { readOutlookMessage } from "./outlook-msg.ts";

/** No report is larger; what is has to be pasted. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Why a file is not opened at all; `undefined` when it may be. */
export function whyRefused(bytes: Uint8Array): Reading | undefined {
  if (bytes.length > MOST_BYTES)
    return unreadable(
      "The file is larger than 5 MiB. Paste the text of the error instead.",
    );
  if (isArchive(bytes))
    return unreadable(
      "Archives are not opened. Send the mail itself, or paste its text.",
    );
  if (isDocument(bytes))
    return unreadable(
      "Documents and animations are not opened. Send a PNG or JPEG, or paste the text of the error.",
    );
  return undefined;
}

/** PNG and JPEG by their first bytes; the sandbox reads the text in them. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  return /^(?:89504e47|ffd8ff)/.test(start);
}

/** GIF, WebP and PDF by their first bytes. */
function isDocument(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  return /^(?:47494638|52494646|25504446)/.test(start);
}

function unreadable(because: string): Reading {
  return { kind: "unreadable", bounces: [], facts: {}, because };
}

/** ZIP, gzip, 7z and RAR by their first bytes; Office files are ZIPs too. */
function isArchive(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 6)).toString("hex");
  return /^(?:504b0[357]|1f8b08|377abcaf271c|526172211a)/.test(start);
}

/** Reads a file by what it holds, not by what it is called; pictures only the sandbox reads. Never rejects. */
export async function readFile(
  _name: string,
  bytes: Uint8Array,
): Promise<Reading> {
  const refused = whyRefused(bytes);
  if (refused !== undefined) return refused;
  if (isPicture(bytes))
    return unreadable(
      "This is a picture. Paste the text of the error instead.",
    );
  if (isCompoundFile(bytes)) return readOutlookFile(bytes);
  const text = decode(bytes);
  if (looksLikeMail(text.slice(0, 24_000).trimStart())) return readMail(bytes);
  if (isBinary(text)) return UNREADABLE;
  return readText(isHtml(text) ? htmlToText(text) : text);
}

function readOutlookFile(bytes: Uint8Array): Reading {
  try {
    return readOutlookMessage(bytes) ?? UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/** UTF-8 or, by its mark or its pattern of zero bytes, UTF-16: Windows tools write logs so. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff)
    return new TextDecoder("utf-16be").decode(bytes);
  const isUtf16 =
    (first === 0xff && second === 0xfe) ||
    (second === 0 && bytes[3] === 0 && first !== 0);
  if (isUtf16) return new TextDecoder("utf-16le").decode(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(buffer)
    ? buffer.toString("utf8")
    : new TextDecoder("windows-1252").decode(bytes);
}

const BINARY_SHARE = 0.05;

/** Pictures, programs, PDF: more control characters than any text has. */
function isBinary(text: string): boolean {
  const looked = text.slice(0, 4000);
  const controls = looked.match(/[\u0000-\u0008\u000e-\u001a]/g)?.length ?? 0;
  return controls > looked.length * BINARY_SHARE + 8;
}

function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body|table|div|p|meta)\b/i.test(
    text.slice(0, 400),
  );
}
