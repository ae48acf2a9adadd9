import type { ReplyCode, StatusCode } from "../../core/status-code.ts";
import { parseReplyCode, parseStatusCode } from "../../core/status-code.ts";
import { codeAt, isAlnum, isDigit, isLetter } from "./chars.ts";
import {
  isDecoyReply,
  isDecoyStatus,
  saysReply,
  saysStatus,
} from "./decoys.ts";

/** One code as it stands in the text. `firm` tells a code that cannot be a version, a port or a count. */
export type CodeToken =
  | {
      readonly kind: "reply";
      readonly code: ReplyCode;
      readonly at: number;
      readonly end: number;
      readonly firm: boolean;
    }
  | {
      readonly kind: "status";
      readonly code: StatusCode;
      readonly at: number;
      readonly end: number;
      readonly firm: boolean;
    };

/** A megabyte of "550 550 550" is no bounce; whoever reads on gains nothing. */
const MOST_CODES = 400;

/** Finds reply codes and enhanced status codes in normalised text, in order, in one pass. */
export function scanCodes(text: string): CodeToken[] {
  const found: CodeToken[] = [];
  let at = 0;
  while (at < text.length && found.length < MOST_CODES) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) {
      at += 1;
      continue;
    }
    const end = numberEnd(text, at);
    readNumber(text, at, end, found);
    at = end;
  }
  return found;
}

/** End of a run of digits and single inner dots: '5.7.54', '192.0.2.1', '5505.7.57'. */
function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = codeAt(text, at);
    if (isDigit(code)) at += 1;
    else if (code === 46 && isDigit(codeAt(text, at + 1))) at += 1;
    else return at;
  }
}

function readNumber(
  text: string,
  at: number,
  end: number,
  found: CodeToken[],
): void {
  const length = end - at;
  if (length < 3 || length > 14) return;
  const first = codeAt(text, at);
  if (first !== 50 && first !== 52 && first !== 53) return;
  const token = text.slice(at, end);
  if (length === 3 && !token.includes(".")) {
    readReply(text, token, at, end, found);
    return;
  }
  const status = parseStatusCode(token);
  if (status !== undefined) {
    readStatus(text, status, at, end, found);
    return;
  }
  readGlued(text, token, at, found);
}

/** '5505.7.57': a panel that left out the space. */
function readGlued(
  text: string,
  token: string,
  at: number,
  found: CodeToken[],
): void {
  const reply = parseReplyCode(token.slice(0, 3));
  const status = parseStatusCode(token.slice(3));
  if (reply === undefined || status === undefined) return;
  if (!isPlausibleReply(token.slice(0, 3)) || !isPlausibleStatus(status))
    return;
  if (isAlnum(codeAt(text, at - 1))) return;
  const middle = at + 3;
  found.push({ kind: "reply", code: reply, at, end: middle, firm: true });
  const end = at + token.length;
  found.push({ kind: "status", code: status, at: middle, end, firm: true });
}

function readReply(
  text: string,
  token: string,
  at: number,
  end: number,
  found: CodeToken[],
): void {
  const reply = parseReplyCode(token);
  if (reply === undefined || !isPlausibleReply(token)) return;
  if (isJoined(text, at, end)) return;
  if (isDecoyReply(text, at, end)) return;
  const firm = saysReply(text, at, end);
  found.push({ kind: "reply", code: reply, at, end, firm });
}

function readStatus(
  text: string,
  status: StatusCode,
  at: number,
  end: number,
  found: CodeToken[],
): void {
  if (!isPlausibleStatus(status)) return;
  const before = codeAt(text, at - 1);
  if (isLetter(before) || before === 46 || before === 47 || before === 64)
    return;
  if (isDecoyStatus(text, at, end)) return;
  const last = found.at(-1);
  const firm =
    (last?.kind === "reply" && at - last.end <= 6) || saysStatus(text, at, end);
  found.push({ kind: "status", code: status, at, end, firm });
}

/** Letters or further digits glued to three digits make another thing of them: 'x550', '550px', '5,550'. */
function isJoined(text: string, at: number, end: number): boolean {
  const before = codeAt(text, at - 1);
  if (isAlnum(before) || before === 46 || before === 64) return true;
  if (before === 44 && isDigit(codeAt(text, at - 2))) return true;
  const after = codeAt(text, end);
  return isLetter(after) && isLetter(codeAt(text, end + 1))
    ? !startsWord(text, end)
    : isLetter(after);
}

/** '535Authentication': a reply whose space was lost before its words. */
function startsWord(text: string, at: number): boolean {
  const first = codeAt(text, at);
  const second = codeAt(text, at + 1);
  return first >= 65 && first <= 90 && second >= 97 && second <= 122;
}

/** RFC 5321 §4.2.1 knows second digits 0 to 5; 57x is seen in the field. */
function isPlausibleReply(token: string): boolean {
  return /^(?:[245][0-5]\d|57\d)$/.test(token);
}

/** RFC 3463 §3 knows subjects 0 to 7; a longer subject is a version. No part has a leading zero. */
function isPlausibleStatus(status: string): boolean {
  return /^[245]\.[0-7]\.(?:0|[1-9]\d{0,2})$/.test(status);
}
