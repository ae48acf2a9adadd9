import type { LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { couldNotLook } from "./reach.ts";

export type LookAtDomain = (
  domain: string,
  known: LookInput,
  signal: AbortSignal,
) => Promise<LookResult>;

/** A look at a domain that is read off what is known; where it cannot be, `unknown` is the sentence that says so. */
export function beginWith(
  domainIn: (known: LookInput) => string | undefined,
  unknown: string,
  look: LookAtDomain,
): Look["run"] {
  return async (known, signal) => {
    const domain = domainIn(known);
    return domain === undefined
      ? couldNotLook("us", unknown)
      : look(domain, known, signal);
  };
}
