import { advanceChange } from "../../core/change.ts";
import type { Change } from "../../core/model.ts";
import { othersAbout, withDoubts } from "./doubts.ts";
import { showMoved } from "./change-ended.ts";
import { digestOf } from "./digest.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { planChange } from "./proposal.ts";
import { refuseIn, refuseWith } from "../refuse.ts";

/** A proposal that waits is planned anew. Another plan has another digest: old cards and approvals count for nothing. */
export async function replan(
  desk: DeskParts,
  press: Press,
  old: Change,
): Promise<void> {
  const plan = await planChange(desk, old.plan.request, old.id);
  if (typeof plan === "string") {
    await refuseWith(desk, press, plan);
    return;
  }
  const digest = digestOf(plan);
  if (digest === old.digest) {
    await refuseWith(
      desk,
      press,
      "I looked again. Everything is as it was when the change was planned.",
    );
    return;
  }
  const at = desk.clock.now();
  const known = await desk.store.transact((tx) => tx.cases.get(old.caseId));
  const others =
    known === undefined ? [] : await othersAbout(desk, known, plan);
  await desk.store.transact(async (tx) => {
    const change = await tx.changes.get(old.id);
    const aCase = await tx.cases.get(old.caseId);
    if (change === undefined || aCase === undefined) {
      await refuseIn(desk, tx, press, "outdated");
      return;
    }
    const move = advanceChange(change, {
      event: "edited",
      at,
      plan: withDoubts(aCase, plan, others),
      digest,
    });
    if (!move.may) {
      await refuseIn(desk, tx, press, move.because);
      return;
    }
    const edited = await tx.changes.update(move.change);
    await tx.audit.append({
      at,
      who: press.item.from.objectId,
      what: "change.edited",
      subject: old.id,
      data: { digest, before: plan.before, after: plan.after },
    });
    await showMoved(desk, tx, edited, []);
    await tx.inbox.done(press.item.id);
  });
}
