import type { CaseEvent } from "./case-event.ts";
import { without } from "./case-move.ts";
import type { Case, Instant } from "./model.ts";

/** After so many days without a word, a case that has its answer is closed. */
export const QUIET_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The case with a note of when something last happened to it, while it only waits for its reporter to say how it went. */
export function notingQuiet(aCase: Case, event: CaseEvent): Case {
  // A look that ends late is nobody's word.
  if (event.event === "looks-started" || event.event === "look-finished")
    return aCase;
  const rests = aCase.state === "answered" || aCase.state === "fixed";
  if (rests && "at" in event) return { ...aCase, quietSince: event.at };
  return without(aCase, "quietSince");
}

/** When it closes by itself; undefined while somebody is still to do something, or an incident stands for it. */
export function closesAt({
  state,
  quietSince,
  question,
  incident,
}: Case): Instant | undefined {
  if (state !== "answered" && state !== "fixed") return undefined;
  if (quietSince === undefined || question !== undefined) return undefined;
  if (incident?.standing === "in") return undefined;
  return new Date(Date.parse(quietSince) + QUIET_DAYS * DAY_MS).toISOString();
}
