import type { ReplyCode, StatusCode } from "../../core/status-code.ts";
import type { CodeToken } from "./codes.ts";
import { scanCodes } from "./codes.ts";
import { skipSeparators } from "./decoys.ts";

export interface Codes {
  readonly replyCode?: ReplyCode;
  readonly status?: StatusCode;
}

/** One reply as a server said it: its codes, and where they stand. */
interface Said extends Codes {
  readonly at: number;
  /** Where its codes end. */
  readonly end: number;
  readonly firm: boolean;
}

/** One reply with what it quotes: the pair that decides, and the enclosing one where replies nest. */
export interface Reply {
  readonly codes: Codes;
  readonly outer?: Codes & { readonly at: number; readonly end: number };
  /** Start of the outermost code, end of the last one. */
  readonly at: number;
  readonly end: number;
  /** Where the deciding code starts. */
  readonly decidingAt: number;
  /** 'firm' where the place speaks for a reply; 'loose' digits count only beside other signs of a bounce. */
  readonly firm: boolean;
}

/** A status may follow its reply code at the end of the sentence: '550 sorry, no mailbox here (#5.1.1)'. */
const SAME_SENTENCE = 300;

export function scanReplies(text: string): Reply[] {
  return nest(text, mergeHalves(text, joinCodes(text, scanCodes(text))));
}

function joinCodes(text: string, tokens: readonly CodeToken[]): Said[] {
  const said: Said[] = [];
  for (const token of tokens) {
    const last = said.at(-1);
    if (
      token.kind === "status" &&
      last?.replyCode !== undefined &&
      last.status === undefined &&
      belongs(text, last, token)
    ) {
      // Written out: V8 keeps what a spread adds to among its old objects, and a megabyte an instant adds up.
      said[said.length - 1] = {
        replyCode: last.replyCode,
        status: token.code,
        at: last.at,
        end: token.end,
        firm: true,
      };
    } else if (isRepeat(text, last, token)) {
      said[said.length - 1] = { ...alone(token), ...last, end: token.end };
    } else said.push(alone(token));
  }
  return said;
}

/** '550 550 5.1.1': a relay that puts the reply code before a reply that has it already. */
function isRepeat(
  text: string,
  last: Said | undefined,
  token: CodeToken,
): boolean {
  return (
    token.kind === "reply" &&
    last?.replyCode === token.code &&
    last.status === undefined &&
    text.slice(last.end, token.at).trim() === ""
  );
}

function alone(token: CodeToken): Said {
  const { at, end, firm } = token;
  return token.kind === "reply"
    ? { replyCode: token.code, at, end, firm }
    : { status: token.code, at, end, firm };
}

function belongs(text: string, last: Said, token: CodeToken): boolean {
  if (skipSeparators(text, last.end) >= token.at) return true;
  if (!last.firm || token.at - last.end > SAME_SENTENCE) return false;
  const between = text.slice(last.end, token.at);
  return !between.includes("\n\n") && !OPENS_ANOTHER.test(between);
}

/** Behind these a status belongs to the reply that is quoted, not to the one that quotes it. */
const OPENS_ANOTHER = /->|\[Message=|\bError:\s?$/i;

/** '5.3.0 - Other mail system problem 550-Unknown user': the halves of one pair in the other order. */
function mergeHalves(text: string, said: readonly Said[]): Said[] {
  const merged: Said[] = [];
  for (const one of said) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      last.replyCode === undefined &&
      one.status === undefined &&
      one.firm &&
      one.at - last.end < SAME_SENTENCE &&
      !text.slice(last.end, one.at).includes("\n\n")
    )
      merged[merged.length - 1] = { ...last, ...one, at: last.at, firm: true };
    else merged.push(one);
  }
  return merged;
}

/** What stands before a reply that another reply quotes. */
const QUOTES_ANOTHER =
  /(?:->|\.\.\.\s|\[Message=|\b(?:Error|said|with|returned|was|reason|response|because|details?)\s?:?\s{0,2}|#|smtp;|["'<])\s{0,2}["'<#]?$/i;

/** How far a reply's own words may reach before the reply that they quote. */
const QUOTING_DISTANCE = 700;

function nest(text: string, said: readonly Said[]): Reply[] {
  const replies: Reply[] = [];
  for (const one of said) {
    const last = replies.at(-1);
    if (last !== undefined && quotes(text, last, one))
      replies[replies.length - 1] = quote(last, one);
    else
      replies.push({
        codes: codesOf(one),
        at: one.at,
        end: one.end,
        decidingAt: one.at,
        firm: one.firm,
      });
  }
  return replies;
}

function quotes(text: string, last: Reply, one: Said): boolean {
  if (one.at - last.end > QUOTING_DISTANCE) return false;
  const between = text.slice(last.end, one.at);
  if (between.includes("\n\n") || LISTS.test(between)) return false;
  if (turnsToAnother(between) || isSecondTelling(between, last, one))
    return false;
  if (isContinuation(between, last, one)) return true;
  const lead = between.slice(-24);
  if (lead.includes("\n") || !QUOTES_ANOTHER.test(lead)) return false;
  // Exchange lists its attempts line by line: each is an answer of its own.
  return !(between.includes("\n") && /returned\s['"]$/i.test(lead));
}

/**
 * The next recipient's answer begins: "<ines@example.com>: host … said:", or Exchange's "ines@example.com Remote Server
 * returned '". An address right behind the codes is the reply's own.
 */
function turnsToAnother(between: string): boolean {
  if (!between.includes("@")) return false;
  const rest = between.replace(/^ ?<[^<>\n]{1,320}>/, "");
  const line = rest.slice(rest.lastIndexOf("\n") + 1);
  return (
    HEADS_ANSWER.test(rest) ||
    (line.includes("@") && / returned ['"]$/i.test(line.slice(-11)))
  );
}

const HEADS_ANSWER = /[\s)'"]<[^<>@\s]{1,64}@[^<>@\s]{1,255}>: /;

/** A modern report in one line tells its codes, then whose mail it was, then its codes again with the server's words. */
function isSecondTelling(between: string, last: Reply, one: Said): boolean {
  return (
    one.replyCode === last.codes.replyCode &&
    one.status === last.codes.status &&
    between.split("@").length > 2
  );
}

/** Programs that try one way to sign in after the other list the answers: each stands for itself. */
const LISTS = /\bauthenticator\b/i;

/** '550-5.7.26 first line', '550 5.7.26 last line' (RFC 5321 §4.2.1): one reply of several lines. */
function isContinuation(between: string, last: Reply, one: Said): boolean {
  return (
    between.includes("\n") &&
    // A code with nothing behind it in its line is a label's value: 'Status code: 550 5.7.26'.
    !/^[ \t]*\n/.test(between) &&
    last.codes.replyCode !== undefined &&
    last.codes.replyCode === one.replyCode &&
    (one.status === undefined || last.codes.status === one.status)
  );
}

function codesOf({ replyCode, status }: Said): Codes {
  if (replyCode === undefined) return status === undefined ? {} : { status };
  return status === undefined ? { replyCode } : { replyCode, status };
}

function quote(last: Reply, one: Said): Reply {
  const inner = codesOf(one);
  const end = one.end;
  if (addsNothing(last.codes, inner)) return { ...last, end };
  if (completes(last.codes, inner))
    return { ...last, codes: { ...last.codes, ...inner }, end, firm: true };
  if (!innerDecides(last.codes, inner)) return { ...last, end };
  return {
    codes: inner,
    outer: { ...(last.outer ?? last.codes), at: last.at, end: last.end },
    at: last.at,
    end,
    decidingAt: one.at,
    firm: last.firm || one.firm,
  };
}

function addsNothing(outer: Codes, inner: Codes): boolean {
  return (
    (inner.replyCode === undefined || inner.replyCode === outer.replyCode) &&
    (inner.status === undefined || inner.status === outer.status)
  );
}

/** '#5.1.1 smtp;550 5.1.1': the same code, now with its reply code. */
function completes(outer: Codes, inner: Codes): boolean {
  return (
    (outer.replyCode === undefined && outer.status === inner.status) ||
    (outer.status === undefined && outer.replyCode === inner.replyCode)
  );
}

/**
 * RFC 7372 and the IANA registry: sender authentication failed, which says more than "5.7.1". 5.7.367: Exchange Online
 * says by which way of its own the mail left.
 */
const SAYS_MORE = /^[45]\.7\.(?:2[0-9]|367)$/;
const GENERIC = /^[45]\.(?:0\.0|7\.1|7\.0|5\.0)$/;

/** As a rule the quoted reply decides, because the enclosing one only reports it. */
function innerDecides(outer: Codes, inner: Codes): boolean {
  if (inner.status === undefined) return outer.status === undefined;
  if (outer.status === undefined) return true;
  return !(SAYS_MORE.test(outer.status) && GENERIC.test(inner.status));
}
