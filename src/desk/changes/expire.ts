import { dropJob, loadChange, stepChange } from "./change-job.ts";
import type { DeskParts } from "../parts.ts";
import type { LeasedJob } from "../ports.ts";

/** Nobody decided in time. */
export async function expire(
  desk: DeskParts,
  leased: LeasedJob,
  changeId: string,
): Promise<void> {
  const loaded = await loadChange(desk, changeId);
  if (loaded?.change.state === "proposed")
    await stepChange(desk, leased, changeId, {
      event: { event: "expired", at: desk.clock.now() },
    });
  else await dropJob(desk, leased);
}
