import { advance } from "../../core/advance.ts";
import type { CaseEvent } from "../../core/case-event.ts";
import { closesAt, QUIET_DAYS } from "../../core/quiet.ts";
import { LeaseLost } from "../changes/change-job.ts";
import type { DeskParts } from "../parts.ts";
import type { LeasedJob } from "../ports.ts";
import { counted, saveAndShow } from "../with-case.ts";

/**
 * Closes a case that had its answer and heard nothing since, on the day that its card named. Silence confirms nothing: what
 * is learnt of it is what was seen, and no more.
 */
export async function closeQuiet(
  desk: DeskParts,
  leased: LeasedJob,
  caseId: string,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    if (!(await tx.jobs.done(leased))) throw new LeaseLost();
    const aCase = await tx.cases.get(caseId);
    const due = aCase === undefined ? undefined : closesAt(aCase);
    const at = desk.clock.now();
    // Something was said meanwhile: that word set a later hour, or needs none.
    if (aCase === undefined || due === undefined || due > at) return;
    const event: CaseEvent = {
      event: "closed",
      by: "Bounce Desk",
      why: `Nothing more was heard for ${QUIET_DAYS} days.`,
      at,
    };
    const move = advance(aCase, event);
    if (!move.may) return;
    await saveAndShow(
      desk,
      tx,
      await counted(desk, tx, aCase, event, move.case),
    );
  });
}
