import { advanceChange } from "../../core/change.ts";
import type { Approval, Change, Person } from "../../core/model.ts";
import { isSamePerson } from "../../core/approvals.ts";
import { showMoved } from "./change-ended.ts";
import { approvalIn, reasonIn } from "./decide.ts";
import { isOwnCard } from "./own-card.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";
import type { Press } from "../press-type.ts";
import { refuse, refuseIn } from "../refuse.ts";
import { chatWith, showCard } from "../board/show-card.ts";
import { clockTime } from "../times.ts";
import { note } from "../views/notes.ts";
import { capital } from "../views/sentence.ts";
import { hasRole } from "../with-case.ts";

/**
 * One person with that task decides alone, in an emergency and with a reason. Everything else holds: the plan on the
 * card, the fresh read before the write, one write, the audit log, the kill switch. Everybody else is told at once.
 */
export async function breakGlass(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.mayBreakGlass(from)))) return;
  if (desk.mode !== "changes") {
    await refuse(desk, press, "by-hand");
    return;
  }
  const approvers = await desk.roles.approvers();
  const approval: Approval = {
    ...approvalIn(desk, press, "approved"),
    isEmergency: true,
  };
  await desk.store.transact(async (tx) => {
    const change = await tx.changes.get(press.data["changeId"] ?? "");
    if (change === undefined) return refuseIn(desk, tx, press, "outdated");
    if (!(await isOwnCard(tx, press)))
      return refuseIn(desk, tx, press, "copied");
    const move = advanceChange(change, { event: "decided", approval });
    if (!move.may) return refuseIn(desk, tx, press, move.because);
    const decided = await tx.changes.update(move.change);
    await record(tx, decided, approval);
    await tellEverybody(desk, tx, decided, {
      approval,
      others: approvers.outcome === "saw" ? approvers.value : [],
    });
    await showMoved(desk, tx, decided, []);
    await tx.inbox.done(press.item.id);
  });
}

async function record(
  tx: Transaction,
  { id }: Change,
  approval: Approval,
): Promise<void> {
  await tx.audit.append({
    at: approval.at,
    who: approval.by.objectId,
    what: "change.glass-broken",
    subject: id,
    data: { digest: approval.digest, ...reasonIn(approval) },
  });
  await tx.jobs.add(
    `apply:${id}`,
    { kind: "apply", changeId: id },
    approval.at,
  );
}

/** In the very transaction of the decision: nothing is written of which nobody was told. */
async function tellEverybody(
  desk: DeskParts,
  tx: Transaction,
  change: Change,
  {
    approval,
    others,
  }: { readonly approval: Approval; readonly others: readonly Person[] },
): Promise<void> {
  const { approvers, requester, glassBreakers = [] } = change;
  const everybody = [...approvers, ...others, ...glassBreakers, requester];
  const aCase = await tx.cases.get(change.caseId);
  const card = note(
    "A change is applied without approval",
    [
      `${approval.by.name} broke the glass at ${clockTime(approval.at)}: ${capital(change.plan.target)}. The reason given: ${approval.note ?? "none"}`,
      "The card of the change shows what is written. Once it is checked, an approver can take it back there.",
    ],
    aCase?.reference,
  );
  await showCard(
    desk,
    tx,
    `glass:${change.id}:helpdesk`,
    { kind: "helpdesk" },
    card,
  );
  for (const person of everybody.filter(
    (one, at) =>
      everybody.findIndex((other) => isSamePerson(one, other)) === at,
  ))
    await showCard(
      desk,
      tx,
      `glass:${change.id}:${person.objectId}`,
      chatWith(person),
      card,
    );
}
