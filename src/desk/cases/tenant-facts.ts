import { setTimeout } from "node:timers/promises";
import type { FactName } from "../../core/facts.ts";
import type { Evidence } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";

/** What the organisation's own settings say about the ways to send, whoever asks. */
const OF_INTEREST: readonly FactName[] = [
  "tenant.reject-direct-send",
  "tenant.smtp-auth-disabled",
  "connector.list",
];

/** Somebody waits for the card; a read that takes longer is done without. */
const CAP_MS = 5_000;

/** Reads those settings, side by side. What cannot be read, or not in time, is left out: it is not known. */
export async function tenantFacts({
  looks,
  clock,
}: Pick<DeskParts, "looks" | "clock">): Promise<readonly Evidence[]> {
  const done = new AbortController();
  const tooLong = setTimeout(CAP_MS, undefined, { signal: done.signal }).catch(
    () => undefined,
  );
  const reads = looks
    .filter(
      ({ needs, yields }) =>
        needs.length === 0 && yields.some((fact) => OF_INTEREST.includes(fact)),
    )
    .map(async (look) => {
      const result = await Promise.race([
        look.run({ now: clock.now() }, done.signal).catch(() => undefined),
        tooLong,
      ]);
      return result?.outcome === "saw" ? result.evidence : [];
    });
  const evidence = (await Promise.all(reads)).flat();
  done.abort();
  return evidence.filter(({ fact }) => OF_INTEREST.includes(fact));
}
