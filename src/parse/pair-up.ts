import { present } from "./bounce.ts";
import type { Recipient } from "./recipients.ts";
import type { Reply } from "./scan/reply.ts";

export interface Pair {
  readonly recipient?: string;
  readonly reply?: Reply;
  readonly words: string;
}

const REACH = 2000;

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
  return recipients.map((one) => {
    const own = replyFor(text, one, recipients, usable);
    return withWords(text, one, fullest(text, own, usable), recipients);
  });
}

/** The same codes stand twice in Exchange's reports: bare behind "Status code:", and with their words further down. */
function fullest(
  text: string,
  reply: Reply | undefined,
  replies: readonly Reply[],
): Reply | undefined {
  if (reply === undefined || replies.length === 1) return reply;
  if (!isBare(text, reply)) return reply;
  const same = replies.find(
    (other) =>
      other.at > reply.at &&
      other.codes.replyCode === reply.codes.replyCode &&
      other.codes.status === reply.codes.status,
  );
  return same ?? reply;
}

/** Nothing is said in its line behind the codes. */
function isBare(text: string, { end }: Reply): boolean {
  const line = text.slice(end, end + 12).split("\n")[0] ?? "";
  return line.trim().length <= 4 && line.length < 12;
}

export function isSuccess({ codes }: Reply): boolean {
  return (codes.replyCode ?? codes.status ?? "").startsWith("2");
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

/** The first reply with a reply code and a firm place; later ones mostly follow from it. */
export function best(replies: readonly Reply[]): Reply | undefined {
  const firm = replies.filter((reply) => reply.firm);
  const answers = firm.filter(isDirect);
  const direct = answers.find((reply) => !isSyntax(reply)) ?? answers[0];
  return direct === undefined
    ? (firm[0] ?? replies[0])
    : beyondExpiry(withStatus(direct, firm), firm);
}

/**
 * Exchange lists its attempts: '550 4.4.7 QUEUE.Expired' and below it the last real answer, '441 4.4.1 Failed to connect'.
 * That answer is why the mail expired.
 */
function beyondExpiry(reply: Reply, others: readonly Reply[]): Reply {
  if (reply.codes.status?.endsWith(".4.7") !== true) return reply;
  const cause = others.find(
    ({ codes, at }) =>
      at > reply.at &&
      codes.replyCode !== undefined &&
      codes.status !== undefined &&
      !codes.status.endsWith(".4.7"),
  );
  if (cause === undefined) return reply;
  const { codes, at, end } = reply;
  return { ...cause, outer: cause.outer ?? { ...codes, at, end } };
}

/** '503 need RCPT first' only follows from the refusal before it. */
function isDirect({ codes }: Reply): boolean {
  return codes.replyCode !== undefined && codes.replyCode !== "503";
}

/** RFC 5321 §4.2.4: the server did not know a command or its form, and the client went on without it. */
function isSyntax({ codes }: Reply): boolean {
  return (
    /^50[0124]$/.test(codes.replyCode ?? "") &&
    /^(?:5\.5\.[0-4]|5\.7\.4|5\.0\.0)?$/.test(codes.status ?? "")
  );
}

/** The same reply told twice, once without its status: '(reason: 550 unknown user)' and '550 5.1.1 <a@example.com>'. */
function withStatus(reply: Reply, others: readonly Reply[]): Reply {
  if (reply.codes.status !== undefined) return reply;
  const fuller = others.find(
    ({ codes }) =>
      codes.status !== undefined && codes.replyCode === reply.codes.replyCode,
  );
  return fuller ?? reply;
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
    words: text.slice(place, Math.min(next, place + REACH)),
  };
}

/** The deciding reply's words: to the end of its paragraph, or to the line in which Exchange names who said or wrote it. */
function wordsOf(text: string, reply: Reply): string {
  const window = text.slice(reply.decidingAt, reply.decidingAt + REACH);
  const paragraph = window.indexOf("\n\n");
  const words = paragraph < 0 ? window : window.slice(0, paragraph);
  const writer = WRITER.exec(words)?.index ?? 0;
  return writer > 0 ? words.slice(0, writer) : words;
}

/** 'DSN generated by: SY5P282MB5189.AUSP282.PROD.OUTLOOK.COM', whatever the language of the label. */
const WRITER =
  /dsn generated by|\nmessage rejected by|\n[^\n:]{3,40}: ?[a-z0-9]{8,20}\.[a-z0-9-]{3,20}\.prod\./i;
