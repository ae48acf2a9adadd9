import type { Instant } from "../core/model.ts";

/** An error's text may quote a stranger at length. */
const ERROR_LENGTH = 300;

export function later(now: Instant, waitMs: number): Instant {
  return new Date(Date.parse(now) + waitMs).toISOString();
}

export function shortened(error: string): string {
  return error.slice(0, ERROR_LENGTH);
}
