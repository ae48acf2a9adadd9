import { wasGlassBroken } from "./approvals.ts";
import type { Change, Instant } from "./model.ts";

/** So many writes are begun in an hour at most, whatever was approved: a runaway is noticed before it has done much. */
export const APPLIES_AN_HOUR = 5;

const HOUR_MS = 60 * 60 * 1000;

/** Writes that were begun before this moment count no more. */
export function countsSince(now: Instant): Instant {
  return new Date(Date.parse(now) - HOUR_MS).toISOString();
}

/** When this change may begin; undefined for now. `begun`: when writes were begun, oldest first. An emergency does not wait. */
export function turnOf(
  change: Change,
  begun: readonly Instant[],
  now: Instant,
): Instant | undefined {
  if (wasGlassBroken(change)) return undefined;
  const counted = begun.filter((at) => at > countsSince(now));
  const first = counted.at(-APPLIES_AN_HOUR);
  return first === undefined
    ? undefined
    : new Date(Date.parse(first) + HOUR_MS).toISOString();
}
