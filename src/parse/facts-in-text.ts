import type { Facts } from "../core/facts.ts";
import type { Bounce } from "../core/model.ts";
import { serverIn } from "./server-in-text.ts";

/** Facts that a text with a bounce states besides its codes. */
export function factsOf(
  text: string,
  bounces: readonly Bounce[],
): Partial<Facts> {
  return { ...serverIn(text), ...signsIn(bounces) };
}

/** A server that refuses a sign-in was asked for one (RFC 4954 §6). */
function signsIn(bounces: readonly Bounce[]): Partial<Facts> {
  return bounces.some(({ replyCode }) => replyCode === "535")
    ? { "sender.signs-in": true }
    : {};
}
