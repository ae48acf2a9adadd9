import { advance } from "../core/advance.ts";
import type { Change, Evidence } from "../core/model.ts";
import type { DeskParts } from "./parts.ts";
import type { Transaction } from "./ports.ts";
import { showCase } from "./show.ts";
import { changeOutcome } from "./views/change-words.ts";

/** A change has come to its end: the case goes on (fixed, or back to the helpdesk) and everybody's card says so. */
export async function changeEnded(
  desk: DeskParts,
  tx: Transaction,
  change: Change,
  evidence: readonly Evidence[],
): Promise<void> {
  const aCase = await tx.cases.get(change.caseId);
  if (aCase === undefined) return;
  const move = advance(aCase, {
    event: "change-ended",
    fixed: change.state === "verified",
    what: `change ${changeOutcome(change)}`,
    evidence,
    at: desk.clock.now(),
  });
  // Closed meanwhile: the change's own cards still have to tell how it ended.
  const after = move.may ? await tx.cases.update(move.case) : aCase;
  await showCase(desk, tx, after);
}
