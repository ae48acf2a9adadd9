import { countsSince, turnOf } from "../../core/apply-limit.ts";
import { canonicalJson } from "../../core/canonical-json.ts";
import { advanceChange } from "../../core/change.ts";
import type { ChangeEvent } from "../../core/change-event.ts";
import type { Change, Evidence } from "../../core/model.ts";
import { showMoved } from "./change-ended.ts";
import { masked } from "../masked.ts";
import type { DeskParts } from "../parts.ts";
import type {
  ChangeKind,
  Job,
  LeasedJob,
  MailWrite,
  Transaction,
} from "../ports.ts";

/** Held anew while the work goes on, so that only a worker that died loses it. */
export const LEASE_MS = 15_000;

/** Thrown to roll a transaction back when another worker took the job over meanwhile. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

export async function loadChange(
  desk: DeskParts,
  changeId: string,
): Promise<{ change: Change; kind: ChangeKind } | undefined> {
  const change = await desk.store.transact((tx) => tx.changes.get(changeId));
  const kind = desk.changeKinds.find(
    (candidate) => candidate.kind === change?.plan.request.kind,
  );
  return change === undefined || kind === undefined
    ? undefined
    : { change, kind };
}

/** What a job does to its change, committed together with the job's own end and everybody's cards. */
export interface ChangeStep {
  readonly event: ChangeEvent;
  readonly then?: {
    readonly id: string;
    readonly job: Job;
    readonly at: string;
  };
  readonly evidence?: readonly Evidence[];
  /** The job goes on after this step and is not done yet. */
  readonly keepsJob?: true;
  /** What goes out to Exchange with this step, for the audit. */
  readonly write?: MailWrite;
  /** The job is tried again then. */
  readonly again?: { readonly at: string; readonly why: string };
}

/** Moves the change if it still can; undefined when the event no longer fits (somebody else moved it). */
export async function stepChange(
  desk: DeskParts,
  leased: LeasedJob,
  changeId: string,
  step: ChangeStep,
): Promise<Change | undefined> {
  return desk.store.transact(async (tx) => {
    const change = await tx.changes.get(changeId);
    const move =
      change === undefined ? undefined : advanceChange(change, step.event);
    if (!(await holds(desk, tx, leased, step))) throw new LeaseLost();
    if (move?.may !== true) return undefined;
    if (
      step.event.event === "applying" &&
      (await waitsFor(desk, tx, move.change)) !== undefined
    )
      return undefined;
    const after = await tx.changes.update(move.change);
    // A look that saw nothing new is no move.
    if (step.event.event !== "not-yet") await audit(desk, tx, after, step);
    if (step.then !== undefined)
      await tx.jobs.add(step.then.id, step.then.job, step.then.at);
    await showMoved(desk, tx, after, step.evidence ?? []);
    return after;
  });
}

/** Asked in the very step that begins the write, so that nothing slips in between. Undefined: nothing is in its way. */
export async function waitsFor(
  desk: DeskParts,
  tx: Transaction,
  change: Change,
): Promise<"switch" | { readonly turn: string } | undefined> {
  if ((await tx.brake.pulled()) !== undefined) return "switch";
  const now = desk.clock.now();
  const begun = await tx.changes.begunSince(countsSince(now));
  const turn = turnOf(change, begun, now);
  return turn === undefined ? undefined : { turn };
}

/** The job is still ours: ended with this step, or held on to for what follows. A worker that slept too long stops here. */
function holds(
  desk: DeskParts,
  tx: Transaction,
  leased: LeasedJob,
  step: ChangeStep,
): Promise<boolean> {
  if (step.again !== undefined)
    return tx.jobs.again(leased, step.again.at, step.again.why);
  return step.keepsJob === true
    ? tx.jobs.renew(leased, desk.clock.now(), LEASE_MS)
    : tx.jobs.done(leased);
}

/** Nothing more to do for this job. */
export async function dropJob(
  desk: DeskParts,
  leased: LeasedJob,
): Promise<void> {
  await desk.store.transact((tx) => tx.jobs.done(leased));
}

async function audit(
  desk: DeskParts,
  tx: Transaction,
  change: Change,
  { event, write }: ChangeStep,
): Promise<void> {
  desk.log.write("change.moved", {
    changeId: change.id,
    outcome: change.state,
  });
  await tx.audit.append({
    at: desk.clock.now(),
    who: "bounce-desk",
    what: `change.${event.event}`,
    subject: change.id,
    data: {
      state: change.state,
      said: masked(change.log.at(-1)?.what ?? ""),
      ...(write === undefined ? {} : { write: masked(canonicalJson(write)) }),
    },
  });
}
