import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";

/** Makes sure that the next look at devices' ways out is due, where they are wanted at all. */
export async function scheduleEgress(
  desk: Pick<DeskParts, "store" | "clock" | "egressEveryMs">,
): Promise<void> {
  if (desk.egressEveryMs !== undefined)
    await desk.store.transact((tx) => scheduleNext(desk, tx));
}

/**
 * The beginning of the next slot; its job has the slot's name, so that restarts and second services add nothing. A row a
 * slot stays behind, as of every job.
 */
export async function scheduleNext(
  { clock, egressEveryMs }: Pick<DeskParts, "clock" | "egressEveryMs">,
  tx: Transaction,
): Promise<void> {
  if (egressEveryMs === undefined) return;
  const now = Date.parse(clock.now());
  const slot = (Math.floor(now / egressEveryMs) + 1) * egressEveryMs;
  const at = new Date(slot).toISOString();
  await tx.jobs.add(`egress:${at}`, { kind: "egress" }, at);
}
