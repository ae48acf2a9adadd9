import type { Case, Instant } from "../../core/model.ts";
import {
  afterQuiet,
  isOpen,
  targetsOf,
  type Target,
} from "../../core/service-level.ts";
import { LeaseLost } from "../changes/change-job.ts";
import { unlessMuted } from "../people/mute.ts";
import type { DeskParts } from "../parts.ts";
import type { Job, LeasedJob, Transaction } from "../ports.ts";
import { showCase } from "../board/show.ts";
import { tell } from "../board/tell.ts";
import { dueSoon, missed } from "../views/helpdesk-notes.ts";

type Reminder = Extract<Job, { kind: "service-level" }>;

/** A target's hour has come: whoever has the case is reminded before it passes, the lead is told after. */
export async function serviceLevel(
  desk: DeskParts,
  leased: LeasedJob,
  job: Reminder,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const aCase = await tx.cases.get(job.caseId);
    const target = waitingTarget(desk, aCase, job);
    const runAt = target && hour(desk, target, job);
    if (runAt !== undefined && runAt > desk.clock.now()) {
      if (!(await tx.jobs.again(leased, runAt, "not yet")))
        throw new LeaseLost();
      return;
    }
    if (!(await tx.jobs.done(leased))) throw new LeaseLost();
    if (aCase === undefined || target === undefined) return;
    // The card's badge says it, and is all there is to say where nobody has the case yet.
    await showCase(desk, tx, aCase);
    await tellOfTarget(desk, tx, aCase, target, job);
  });
}

/** The target as it stands today, if it is still to be met. */
function waitingTarget(
  desk: DeskParts,
  aCase: Case | undefined,
  { what, since }: Reminder,
): Target | undefined {
  const { serviceLevels } = desk;
  if (serviceLevels === undefined || aCase?.ticket?.openedAt !== since)
    return undefined;
  // While an incident stands for the case, nobody has it for itself.
  if (aCase.incident?.standing === "in") return undefined;
  return targetsOf(aCase.ticket, serviceLevels).find(
    (target) => target.what === what && isOpen(target, aCase),
  );
}

/** When to speak: never in quiet hours, whenever the job gets its turn. */
function hour(
  { serviceLevels, clock }: DeskParts,
  target: Target,
  { stage }: Reminder,
): Instant {
  const wanted = stage === "remind" ? target.remindAt : target.dueAt;
  const now = clock.now();
  const at = wanted > now ? wanted : now;
  return serviceLevels === undefined ? at : afterQuiet(at, serviceLevels);
}

async function tellOfTarget(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
  target: Target,
  { stage }: Reminder,
): Promise<void> {
  const agent = aCase.ticket?.claimedBy;
  const lead = desk.serviceLevels?.lead;
  if (stage === "missed" && lead !== undefined) {
    const to = { tenantId: aCase.reporter.tenantId, objectId: lead };
    const name = `missed:${target.what}`;
    await unlessMuted(tx, to, () =>
      tell(desk, tx, aCase, to, missed(aCase, target), name),
    );
  }
  // A reminder that quiet hours held up until the target had passed would only be wrong.
  else if (
    stage === "remind" &&
    agent !== undefined &&
    target.dueAt > desk.clock.now()
  )
    await unlessMuted(tx, agent, () =>
      tell(desk, tx, aCase, agent, dueSoon(aCase, target), "remind"),
    );
}
