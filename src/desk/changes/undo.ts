import { canBeUndone } from "../../core/change.ts";
import type { Change } from "../../core/model.ts";
import { showMoved } from "./change-ended.ts";
import { mustBeOwnCard } from "./own-card.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { newChange, planFor, storeProposal } from "./proposal.ts";
import { refuse, refuseIn } from "../refuse.ts";
import { hasRole } from "../with-case.ts";

/**
 * An approver asks to take a change back: a proposal of its own, with its own digest and its own approval by somebody
 * else, bound to the state that the first one left.
 */
export async function undo(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isApprover(from)))) return;
  if (!(await mustBeOwnCard(desk, press))) return;
  const first = await desk.store.transact((tx) =>
    tx.changes.get(press.data["changeId"] ?? ""),
  );
  if (first === undefined || first.digest !== press.data["digest"]) {
    await refuse(desk, press, "outdated");
    return;
  }
  const { request: of, target, before: was, after: became } = first.plan;
  if (!canBeUndone(first) || of.kind === "undo") {
    await refuse(desk, press, "not-now");
    return;
  }
  const request = {
    kind: "undo",
    changeId: first.id,
    of,
    target,
    was,
    became,
  } as const;
  const ready = await planFor(desk, press, request, from);
  if (ready === undefined) return;
  const why = [`${from.name} asks to take the change back`];
  const { caseId } = first;
  await record(
    desk,
    press,
    newChange(desk, { ...ready, caseId, requester: from, why }),
  );
}

async function record(
  desk: DeskParts,
  press: Press,
  proposed: Change,
): Promise<void> {
  const { request, target } = proposed.plan;
  await desk.store.transact(async (tx) => {
    const open = await tx.changes.openOn(target);
    if (open !== undefined) {
      await refuseIn(desk, tx, press, "change-waiting");
      return;
    }
    const first =
      request.kind === "undo"
        ? await tx.changes.get(request.changeId)
        : undefined;
    if (first === undefined || !canBeUndone(first)) {
      await refuseIn(desk, tx, press, "not-now");
      return;
    }
    await storeProposal(tx, proposed);
    await showMoved(desk, tx, proposed, []);
    await tx.inbox.done(press.item.id);
  });
}
