import { advanceChange } from "../core/change.ts";
import type { Approval } from "../core/model.ts";
import { showMoved } from "./change-ended.ts";
import type { DeskParts } from "./parts.ts";
import type { Press } from "./press-type.ts";
import { refuseIn } from "./refuse.ts";
import { hasRole } from "./with-case.ts";

/** An admin approves or rejects. Bound to the digest on the card; the decision is final, of two approvals the second. */
export async function decide(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isApprover(from)))) return;
  const approval: Approval = {
    digest: press.data["digest"] ?? "",
    by: from,
    at: desk.clock.now(),
    said: press.verb === "approve" ? "approved" : "rejected",
  };
  await desk.store.transact(async (tx) => {
    const change = await tx.changes.get(press.data["changeId"] ?? "");
    if (change === undefined) {
      await refuseIn(desk, tx, press, "outdated");
      return;
    }
    const move = advanceChange(change, { event: "decided", approval });
    if (!move.may) {
      await refuseIn(desk, tx, press, move.because);
      return;
    }
    const decided = await tx.changes.update(move.change);
    await tx.audit.append({
      at: approval.at,
      who: from.objectId,
      what: `change.${approval.said}`,
      subject: change.id,
      data: { digest: approval.digest },
    });
    if (decided.state === "approved")
      await tx.jobs.add(
        `apply:${change.id}`,
        { kind: "apply", changeId: change.id },
        approval.at,
      );
    await showMoved(desk, tx, decided, []);
    await tx.inbox.done(press.item.id);
  });
}
