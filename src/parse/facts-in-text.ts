import type { Facts } from "../core/facts.ts";
import type { Bounce, InputKind } from "../core/model.ts";
import { roleInTail } from "./role-in-tail.ts";
import { serverIn } from "./server-in-text.ts";
import { signInIn } from "./sign-in-in-text.ts";

/** Facts that a text with a bounce states besides its codes. */
export function factsOf(
  text: string,
  kind: InputKind,
  bounces: readonly Bounce[],
): Partial<Facts> {
  const facts: Partial<Facts> = {};
  Object.assign(facts, serverIn(text, kind), roleInTail(kind, bounces));
  Object.assign(facts, signsIn(bounces));
  return Object.assign(facts, senderIn(text, bounces), signInIn(text));
}

/** A server that refuses a sign-in was asked for one (RFC 4954 §6). */
function signsIn(bounces: readonly Bounce[]): Partial<Facts> {
  return bounces.some(({ replyCode }) => replyCode === "535")
    ? { "sender.signs-in": true }
    : {};
}

/** RFC 5321 §4.5.5: the null return path; as a dialogue or a log of the sending side writes it. */
const NULL_SENDER = /\bfrom=<>|\bmail from: ?<>/i;

function senderIn(text: string, bounces: readonly Bounce[]): Partial<Facts> {
  const blamed = bounces.find(({ sendingIp }) => sendingIp !== undefined);
  return {
    ...(NULL_SENDER.test(text) ? { "sender.is-null": true } : {}),
    ...(blamed?.sendingIp === undefined
      ? {}
      : { "sender.reported-address": blamed.sendingIp }),
  };
}
