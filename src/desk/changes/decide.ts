import { advanceChange } from "../../core/change.ts";
import type { Approval } from "../../core/model.ts";
import { showMoved } from "./change-ended.ts";
import { masked } from "../masked.ts";
import { isOwnCard } from "./own-card.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { refuseIn } from "../refuse.ts";
import { LONGEST_REASON, REASON } from "../views/approval-buttons.ts";
import { hasRole } from "../with-case.ts";

/** An admin approves or rejects. Bound to the digest on the card; the decision is final, of two approvals the second. */
export async function decide(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isApprover(from)))) return;
  const approval = approvalIn(
    desk,
    press,
    press.verb === "approve" ? "approved" : "rejected",
  );
  await desk.store.transact(async (tx) => {
    const change = await tx.changes.get(press.data["changeId"] ?? "");
    if (change === undefined) {
      await refuseIn(desk, tx, press, "outdated");
      return;
    }
    if (!(await isOwnCard(tx, press))) {
      await refuseIn(desk, tx, press, "copied");
      return;
    }
    const move = advanceChange(change, { event: "decided", approval });
    if (!move.may) {
      await refuseIn(desk, tx, press, move.because);
      return;
    }
    if (move.change.state === "approved" && desk.mode !== "changes") {
      await refuseIn(desk, tx, press, "by-hand");
      return;
    }
    const decided = await tx.changes.update(move.change);
    await tx.audit.append({
      at: approval.at,
      who: from.objectId,
      what: `change.${approval.said}`,
      subject: change.id,
      data: { digest: approval.digest, ...reasonIn(approval) },
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

/** Who says what about which plan, and why where the card asked for it. */
export function approvalIn(
  desk: DeskParts,
  { item, data }: Press,
  said: Approval["said"],
): Approval {
  const note = (data[REASON] ?? "").trim().slice(0, LONGEST_REASON);
  return {
    digest: data["digest"] ?? "",
    by: item.from,
    at: desk.clock.now(),
    said,
    ...(note === "" ? {} : { note }),
  };
}

/** As the audit keeps it. */
export function reasonIn({ note }: Approval): { readonly reason?: string } {
  return note === undefined ? {} : { reason: masked(note) };
}
