import type { Address } from "./address.ts";
import { isQueryName } from "./domain-name.ts";
import type { Identity } from "./identity.ts";
import {
  LIMITS,
  type SpfDns,
  type SpfRecordType,
  type SpfTrace,
  type TermOutcome,
} from "./model.ts";

/** One check with what its terms share. */
export interface Run {
  readonly dns: SpfDns;
  readonly client: Address;
  readonly identity: Identity;
  readonly helo: string;
  readonly receiver: string;
  readonly at: number;
  /** Counted over all records of the check. */
  readonly spent: { lookups: number; voidLookups: number };
}

/** What one term comes to. */
export interface Finding {
  readonly outcome: TermOutcome;
  readonly because?: string;
  readonly target?: string;
  readonly found?: readonly string[];
  readonly inside?: SpfTrace;
}

/** One of the ten (RFC 7208 §4.6.4); the eleventh ends the check. */
export function spendLookup(run: Run): Finding | undefined {
  run.spent.lookups += 1;
  return run.spent.lookups > LIMITS.lookups
    ? permerror(
        `This is lookup ${run.spent.lookups}; SPF allows ${LIMITS.lookups}, so receivers stop here.`,
      )
    : undefined;
}

export type Asked =
  { readonly values: readonly string[] } | { readonly stopped: Finding };

/** A term's own question. An empty answer is counted as void; a name that DNS cannot be asked for has no records. */
export async function ask(
  run: Run,
  name: string,
  type: SpfRecordType,
): Promise<Asked> {
  const asked = await askUncounted(run, name, type);
  if ("stopped" in asked || asked.values.length > 0 || !isQueryName(name))
    return asked;
  run.spent.voidLookups += 1;
  if (run.spent.voidLookups <= LIMITS.voidLookups) return asked;
  return {
    stopped: permerror(
      `DNS had nothing for ${run.spent.voidLookups} of the names in it; SPF allows ${LIMITS.voidLookups} empty answers, so receivers stop here.`,
    ),
  };
}

/** Hosts behind an MX or a PTR, and explanations: not counted as void, since the limit is on terms (§4.6.4). */
export async function askUncounted(
  run: Run,
  name: string,
  type: SpfRecordType,
): Promise<Asked> {
  if (!isQueryName(name)) return { values: [] };
  const answer = await run.dns.lookup(name, type);
  switch (answer.outcome) {
    case "records":
      return { values: answer.values };
    case "nxdomain":
    case "nodata":
      return { values: [] };
    case "timeout":
    case "servfail":
      return { stopped: { outcome: "temperror", because: answer.reason } };
  }
}

export function permerror(because: string): Finding {
  return { outcome: "permerror", because };
}

export function addressType(run: Run): "A" | "AAAA" {
  return run.client.family === 4 ? "A" : "AAAA";
}
