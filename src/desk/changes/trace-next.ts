import { advance } from "../../core/advance.ts";
import { advanceChange } from "../../core/change.ts";
import { hasNextMail } from "../../core/change-move.ts";
import type { Case, Change, NextMail, Person } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { TenantRead, Transaction } from "../ports.ts";
import { lookForNextMail } from "./next-mail.ts";
import type { Press } from "../press-type.ts";
import { refuse, refuseIn } from "../refuse.ts";
import { showCase } from "../board/show.ts";
import { showIncident } from "../board/show-incident.ts";
import { hasRole } from "../with-case.ts";
import { isYes } from "../role.ts";

/** Somebody of the helpdesk, or an approver, wants to know what became of the mail after the change. It only reads. */
export async function traceNext(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, worksOnIt(desk, from)))) return;
  const id = press.data["changeId"] ?? "";
  const found = await desk.store.transact(async (tx) => {
    const change = await tx.changes.get(id);
    const aCase = change && (await tx.cases.get(change.caseId));
    return change && aCase && { change, aCase };
  });
  if (found === undefined || found.change.digest !== press.data["digest"]) {
    await refuse(desk, press, "outdated");
    return;
  }
  if (!hasNextMail(found.change)) {
    await refuse(desk, press, "not-now");
    return;
  }
  const at = desk.clock.now();
  const seen = await lookForNextMail(desk.trace, found.aCase, found.change, at);
  await record(desk, press, found.change, { at, by: from, ...seen });
}

/** "Could not look" only where neither task is certain. */
async function worksOnIt(
  { roles }: DeskParts,
  from: Person,
): Promise<TenantRead<boolean>> {
  const agent = await roles.isAgent(from);
  if (isYes(agent)) return agent;
  const approver = await roles.isApprover(from);
  return approver.outcome === "saw" && !approver.value ? agent : approver;
}

/** On the change for its approvers' cards; in the case's history for the helpdesk's, as long as the case is open. */
async function record(
  desk: DeskParts,
  press: Press,
  { id, caseId }: Change,
  looked: NextMail,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const change = await tx.changes.get(id);
    const aCase = await tx.cases.get(caseId);
    const move =
      change && advanceChange(change, { event: "next-mail", looked });
    if (move?.may !== true || aCase === undefined) {
      await refuseIn(desk, tx, press, "not-now");
      return;
    }
    await tx.changes.update(move.change);
    const noted = advance(aCase, { event: "next-mail", looked });
    await tx.audit.append({
      at: looked.at,
      who: looked.by.objectId,
      what: "change.next-mail",
      subject: id,
      // A stranger's words are not kept for as long as the audit is.
      data: { said: looked.saw },
    });
    await showCase(
      desk,
      tx,
      noted.may ? await tx.cases.update(noted.case) : aCase,
    );
    await showOnIncident(desk, tx, aCase, id);
    await tx.inbox.done(press.item.id);
  });
}

/** The change that was to cure all is told of on their one card, also when it is over. */
async function showOnIncident(
  desk: DeskParts,
  tx: Transaction,
  { incident }: Case,
  changeId: string,
): Promise<void> {
  if (incident === undefined) return;
  const its = await tx.incidents.get(incident.id);
  if (its?.changeId === changeId) await showIncident(desk, tx, its);
}
