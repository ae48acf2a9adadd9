import { isLetter } from "./scan/chars.ts";

/** What the copy of the original mail says of itself; the fallback where the report names nobody. */
export interface Original {
  readonly to?: string;
  readonly from?: string;
  readonly date?: string;
}

/** Headers that only a copied mail carries, never the words of a report. */
const STRONG =
  /^(?:received|x-received|return-path|mime-version|dkim-signature|domainkey-signature|arc-seal|authentication-results|delivered-to|x-original-to|x-mailer|user-agent|content-transfer-encoding|thread-index|thread-topic|x-ms-[a-z-]{1,60}|x-google-[a-z-]{1,60}|x-virus-scanned|received-spf|list-unsubscribe) ?:/i;

const WEAK =
  /^(?:from|to|cc|subject|date|message-id|sender|reply-to|content-type|in-reply-to|references|importance|precedence|x-[a-z0-9-]{1,60}) ?:/i;

const REPLY = /[45]\d\d[ -][45]\.\d\.\d/;

const LOOK_AHEAD = 6;

/** No six header lines of a mail are longer together, folded ones and all. */
const NEAR = 4000;

/** Where the copy of the original mail begins; the text's length where there is none. */
export function copyStart(text: string, from = 0): number {
  let strong = nextStrong(text, from);
  let at = strong - NEAR <= from ? from : lineStart(text, strong - NEAR);
  while (strong < text.length) {
    if (isLetter(text.charCodeAt(at)) && opensCopy(text, at)) return at;
    at = lineEnd(text, at) + 1;
    if (at <= strong) continue;
    strong = nextStrong(text, at);
    if (strong - NEAR > at) at = lineStart(text, strong - NEAR);
  }
  return text.length;
}

/** A report's own words, without the mail that it returns; random letters in that one's headers are no words. */
export function ownWords(text: string): string {
  const end = copyStart(text);
  return end === 0 || end === text.length ? text : text.slice(0, end);
}

/** The line in which qmail and Exim say that the sender's own mail follows; the text's length where there is none. */
export function copyAnnounced(text: string): number {
  const found = ANNOUNCES.exec(text);
  return found === null ? text.length : found.index;
}

const ANNOUNCES =
  /^[- ]{0,12}(?:below (?:this|the next) line is a copy of the|this is a copy of (?:the|your) message)/im;

/** The next line that only a copied mail has; most texts have none, and are done here. */
function nextStrong(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (isLetter(text.charCodeAt(at)) && STRONG.test(head(text, at))) return at;
    at = end + 1;
  }
  return text.length;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at) + 1;
}

function opensCopy(text: string, at: number): boolean {
  const line = head(text, at);
  const isStrong = STRONG.test(line);
  if (!isStrong && !WEAK.test(line)) return false;
  let headers = 1;
  let strong = isStrong ? 1 : 0;
  let next = lineEnd(text, at) + 1;
  for (let step = 0; step < LOOK_AHEAD && next < text.length; step += 1) {
    const following = head(text, next);
    if (following === "") break;
    if (STRONG.test(following)) strong += 1;
    if (STRONG.test(following) || WEAK.test(following)) headers += 1;
    // A report's own table goes on ("Subject: …", "Reported error:550 5.1.10 …"); the copy comes further down.
    else if (strong === 0 && REPLY.test(following)) return false;
    next = lineEnd(text, next) + 1;
  }
  return strong >= 1 && headers >= 2;
}

/** Enough of a line to tell its header name. */
function head(text: string, at: number): string {
  const window = text.slice(at, at + 80);
  const end = window.indexOf("\n");
  return end < 0 ? window : window.slice(0, end);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** A mail's own header block is long, but who wrote it stands within these many characters. */
const LOOKED_AT = 40_000;

export function readOriginal(copy: string): Original {
  const block = copy.slice(0, LOOKED_AT);
  return {
    ...named("to", field(block, "to")),
    ...named("from", field(block, "from") ?? field(block, "return-path")),
    ...named("date", field(block, "date")),
  };
}

function named<Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, string>> {
  const one: Partial<Record<Name, string>> = {};
  if (value !== undefined) one[name] = value;
  return one;
}

function field(block: string, name: string): string | undefined {
  const lower = block.toLowerCase();
  const label = `${name}:`;
  let at = lower.startsWith(label) ? 0 : lower.indexOf(`\n${label}`) + 1;
  if (at === 0 && !lower.startsWith(label)) return undefined;
  at += label.length;
  let end = lineEnd(block, at);
  while (isFolded(block, end + 1)) end = lineEnd(block, end + 1);
  return block.slice(at, end).trim();
}

function isFolded(block: string, at: number): boolean {
  const first = block.charCodeAt(at);
  return first === 32 || first === 9;
}
