import { best, isSuccess } from "./best-reply.ts";
import { present } from "./bounce.ts";
import type { Recipient } from "./recipients.ts";
import { REACH, wordsBehind, wordsOf } from "./reply-words.ts";
import type { Reply } from "./scan/reply.ts";

export interface Pair {
  readonly recipient?: string;
  readonly reply?: Reply;
  readonly words: string;
}

/** Gives each recipient the reply that speaks of it. */
export function pairUp(
  text: string,
  recipients: readonly Recipient[],
  replies: readonly Reply[],
): Pair[] {
  const refusals = replies.filter((reply) => !isSuccess(reply));
  const usable = refusals.length > 0 ? refusals : replies;
  if (recipients.length === 0) {
    const reply = fullest(text, best(usable), usable);
    return [withWords(text, undefined, reply, recipients)];
  }
  const own = recipients.map((one) => ({
    one,
    reply: replyFor(text, one, recipients, usable),
  }));
  return own
    .filter((each) => !isOnlyNamed(each, own))
    .map(({ one, reply }) =>
      withWords(text, one, fullest(text, reply, usable), recipients),
    );
}

interface Own {
  readonly one: Recipient;
  readonly reply: Reply | undefined;
}

/**
 * 'RCPT TO:<orders@example.com>' answered by '550 5.1.1 <forwarded@example.net>: User unknown': the answer is the first
 * one's, and whom else it names was never written to.
 */
function isOnlyNamed({ one, reply }: Own, all: readonly Own[]): boolean {
  return (
    reply !== undefined &&
    one.places.every((at) => at > reply.at && at - reply.end < 4) &&
    all.some(
      (other) =>
        other.one !== one &&
        other.reply === reply &&
        other.one.places.some((at) => at < reply.at),
    )
  );
}

/** The same codes stand twice in Exchange's reports: bare behind "Status code:", and with their words further down. */
function fullest(
  text: string,
  reply: Reply | undefined,
  replies: readonly Reply[],
): Reply | undefined {
  if (reply === undefined || replies.length === 1) return reply;
  const isShort = isBare(text, reply);
  const same = replies.find(
    (other) =>
      other.at > reply.at &&
      other.codes.replyCode === reply.codes.replyCode &&
      other.codes.status === reply.codes.status &&
      (isShort || isToldAgain(text.slice(reply.end, other.at))),
  );
  return same ?? reply;
}

/** Between the two stands whose mail it was and to whom; all in one line where the report has collapsed. */
function isToldAgain(between: string): boolean {
  return !between.includes("\n") && between.split("@").length > 2;
}

/** Nothing is said in its line behind the codes. */
function isBare(text: string, { end }: Reply): boolean {
  const line = text.slice(end, end + 12).split("\n")[0] ?? "";
  return line.trim().length <= 4 && line.length < 12;
}

function replyFor(
  text: string,
  one: Recipient,
  all: readonly Recipient[],
  replies: readonly Reply[],
): Reply | undefined {
  if (all.length === 1) return best(replies);
  const direct = best(replies.filter((reply) => isDirectlyFor(reply, one)));
  if (direct !== undefined) return remoteBehind(text, direct, replies);
  const below = inZones(one, all, replies, (place, reply) =>
    isSameParagraph(text, place, reply),
  );
  if (below !== undefined) return below;
  const own = best(replies.filter((reply) => names(text, reply, one)));
  if (own !== undefined) return remoteBehind(text, own, replies);
  const place = one.places.at(-1) ?? 0;
  return (
    inZones(one, all, replies, () => true) ??
    best(replies.filter(({ at }) => at > place)) ??
    best(replies)
  );
}

/** '550 5.1.1 <a@example.com>... User unknown'. */
function isDirectlyFor(reply: Reply, one: Recipient): boolean {
  return one.places.some((at) => at > reply.at && at - reply.end < 4);
}

/** The best reply between a place of the recipient and the next place of another one. */
function inZones(
  one: Recipient,
  all: readonly Recipient[],
  replies: readonly Reply[],
  isNear: (place: number, reply: Reply) => boolean,
): Reply | undefined {
  for (const place of one.places) {
    const next = nextPlace(all, one, place);
    const inZone = replies.filter(
      (reply) => reply.at > place && reply.at < next && isNear(place, reply),
    );
    if (inZone.length > 0) return best(inZone);
  }
  return undefined;
}

function isSameParagraph(text: string, place: number, reply: Reply): boolean {
  return (
    reply.at - place < REACH && !text.slice(place, reply.at).includes("\n\n")
  );
}

function nextPlace(
  all: readonly Recipient[],
  one: Recipient,
  place: number,
): number {
  let next = Number.POSITIVE_INFINITY;
  for (const other of all) {
    if (other === one) continue;
    for (const at of other.places) if (at > place && at < next) next = at;
  }
  return next;
}

/** Whether a reply's own line names the recipient. */
function names(text: string, reply: Reply, one: Recipient): boolean {
  const window = text.slice(reply.at, reply.end + REACH / 4);
  const end = window.indexOf("\n", reply.end - reply.at);
  const line = end < 0 ? window : window.slice(0, end);
  return line.toLowerCase().includes(one.address.toLowerCase());
}

/**
 * Sendmail repeats a refusal in its own words: '<<< 550 No such user' and then '554 <a@example.com>... Service unavailable'.
 * The server's own line decides.
 */
function remoteBehind(
  text: string,
  own: Reply,
  replies: readonly Reply[],
): Reply {
  if (own.codes.status !== undefined || own.outer !== undefined) return own;
  if (isRemote(text, own)) return own;
  const from = Math.max(0, own.at - REACH / 4);
  const since = text.slice(from, own.at).toLowerCase();
  const talk = Math.max(
    since.lastIndexOf("while talking to"),
    since.lastIndexOf("\n\n"),
  );
  const remote = replies.filter(
    ({ at }) =>
      at < own.at && at > from + Math.max(talk, 0) && isRemote(text, { at }),
  );
  return remote.at(-1) ?? own;
}

function isRemote(text: string, { at }: { readonly at: number }): boolean {
  return text.slice(Math.max(0, at - 4), at) === "<<< ";
}

function withWords(
  text: string,
  one: Recipient | undefined,
  reply: Reply | undefined,
  all: readonly Recipient[],
): Pair {
  if (reply !== undefined) {
    const words = wordsOf(text, reply);
    return one === undefined
      ? { reply, words }
      : { recipient: one.address, reply, words };
  }
  const place = one?.places[0] ?? 0;
  const next = one === undefined ? text.length : nextPlace(all, one, place);
  return {
    ...present("recipient", one?.address),
    words: wordsBehind(text, place, next),
  };
}
