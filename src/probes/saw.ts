import { evidenceOf } from "../core/evidence.ts";
import type { Facts } from "../core/facts.ts";
import type { Evidence, LookResult } from "../core/model.ts";
import type { ProbeNetwork } from "./network.ts";

/** Facts that one sentence stands behind. */
export function seen(
  network: ProbeNetwork,
  facts: Partial<Facts>,
  because: string,
): readonly Evidence[] {
  return evidenceOf(facts, "probe", network.clock.now(), because);
}

/** The result of a look with its protocol lines or answers. */
export function saw(
  evidence: readonly Evidence[],
  transcript: readonly string[] = [],
): LookResult {
  return {
    outcome: "saw",
    evidence,
    ...(transcript.length === 0 ? {} : { transcript }),
  };
}
