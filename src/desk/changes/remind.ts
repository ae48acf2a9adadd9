import { isSamePerson } from "../../core/approvals.ts";
import type { Change } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { LeasedJob } from "../ports.ts";
import { chatWith, showCard } from "../board/show-card.ts";
import { dayAndTime } from "../times.ts";
import { note } from "../views/notes.ts";
import { capital } from "../views/sentence.ts";

/** Once before nobody can decide any more: a line to every approver whose word is still wanted. */
export async function remind(
  desk: DeskParts,
  leased: LeasedJob,
  changeId: string,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    if (!(await tx.jobs.done(leased))) return;
    const change = await tx.changes.get(changeId);
    const aCase =
      change === undefined ? undefined : await tx.cases.get(change.caseId);
    if (change?.state !== "proposed" || aCase === undefined) return;
    for (const person of stillWanted(change))
      await showCard(
        desk,
        tx,
        `remind:${change.id}:${person.objectId}`,
        chatWith(person),
        note(
          "A change waits for your decision",
          [
            `${capital(change.plan.target)}, asked for by ${change.requester.name}. Nobody can decide after ${dayAndTime(change.expiresAt)}.`,
            `The card with ${aCase.reference} further up shows what would change.`,
          ],
          aCase.reference,
        ),
      );
  });
}

function stillWanted({ approvers, earlierApprovals = [] }: Change) {
  return approvers.filter(
    (person) => !earlierApprovals.some(({ by }) => isSamePerson(by, person)),
  );
}
