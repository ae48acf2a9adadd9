import { advanceChange } from "../../core/change.ts";
import type { Case } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";

/**
 * A case that is closed needs no change any more: a proposal that nobody has decided on ends with it, so that nobody
 * approves it later and its setting is free for others. What is approved already goes on to its end.
 */
export async function withdrawProposal(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  const change =
    aCase.changeId === undefined
      ? undefined
      : await tx.changes.get(aCase.changeId);
  if (change?.state !== "proposed") return;
  const at = desk.clock.now();
  const move = advanceChange(change, {
    event: "expired",
    at,
    why: "the case was closed before a decision",
  });
  if (!move.may) return;
  await tx.changes.update(move.change);
  await tx.audit.append({
    at,
    who: "bounce-desk",
    what: "change.withdrawn",
    subject: change.id,
    data: { state: move.change.state },
  });
}
