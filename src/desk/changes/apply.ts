import { canonicalJson } from "../../core/canonical-json.ts";
import {
  approvalsOf,
  isApprovalTooOld,
  isApprovedAsItStands,
} from "../../core/approvals.ts";
import { isHeldBack, wasWriteBegun } from "../../core/change.ts";
import type { Change } from "../../core/model.ts";
import {
  dropJob,
  LEASE_MS,
  loadChange,
  stepChange,
  waitsFor,
  type ChangeStep,
} from "./change-job.ts";
import { digestOf } from "./digest.ts";
import type { DeskParts } from "../parts.ts";
import type { ChangeKind, LeasedJob, WriteResult } from "../ports.ts";
import { later } from "../times.ts";

/** A write whose answer got lost may still land; look after this long. */
const SETTLE_AFTER_MS = 3_000;
const TRY_AGAIN_MS = 15_000;

/**
 * Writes an approved change: the approver's role and the live state are read again first, and only a state equal to the
 * approved before-image is written over. Never writes twice: after a crash or an unclear answer the change is settled by
 * reading.
 */
export async function apply(
  desk: DeskParts,
  leased: LeasedJob,
  changeId: string,
): Promise<void> {
  const loaded = await loadChange(desk, changeId);
  if (loaded === undefined || !isMine(loaded.change)) {
    await dropJob(desk, leased);
    return;
  }
  const { change, kind } = loaded;
  if (change.state === "applying") {
    await stepChange(
      desk,
      leased,
      changeId,
      unsure(desk, change, "the service stopped while writing"),
    );
    return;
  }
  const obstacle = await obstacleTo(desk, change, kind);
  if (obstacle === "again") {
    await again(desk, leased);
    return;
  }
  if (obstacle !== undefined && obstacle !== "landed") {
    await stepChange(desk, leased, changeId, obstacle);
    return;
  }
  const at = desk.clock.now();
  const write = kind.write(change.plan);
  const started = await stepChange(desk, leased, changeId, {
    event: { event: "applying", at },
    ...(obstacle === "landed" ? {} : { write }),
    keepsJob: true,
  });
  if (started === undefined) {
    await notStarted(desk, leased, change);
    return;
  }
  const result =
    obstacle === "landed"
      ? LANDED
      : // The lease was renewed in the step before, and for no longer than this.
        await desk.admin.write(write, later(at, LEASE_MS));
  await stepChange(desk, leased, changeId, afterWrite(desk, started, result));
}

/** The approval became too old in between, changes were switched off, or it is not this one's turn. */
async function notStarted(
  desk: DeskParts,
  leased: LeasedJob,
  change: Change,
): Promise<void> {
  if (isApprovalTooOld(change, desk.clock.now())) {
    await stepChange(desk, leased, change.id, tooLate(desk));
    return;
  }
  const waits = await desk.store.transact((tx) => waitsFor(desk, tx, change));
  if (waits === undefined || waits === "switch" || isHeldBack(change))
    await again(desk, leased);
  else
    await stepChange(desk, leased, change.id, {
      event: { event: "held-back", at: desk.clock.now() },
      again: { at: waits.turn, why: "enough changes in an hour" },
    });
}

function isMine({ state }: Change): boolean {
  return state === "approved" || state === "applying";
}

/** An earlier write whose answer got lost was only slow. */
const LANDED: WriteResult = {
  outcome: "done",
  warnings: ["The earlier write had come through after all"],
};

/** Something that stands against writing now: not possible for good, to be tried again, or in place already. */
async function obstacleTo(
  desk: DeskParts,
  change: Change,
  kind: ChangeKind,
): Promise<ChangeStep | "again" | "landed" | undefined> {
  // Asked first: while roles or settings cannot be looked up, nothing else would ever end the waiting.
  if (isApprovalTooOld(change, desk.clock.now())) return tooLate(desk);
  if (!isApprovedAsItStands(change) || digestOf(change.plan) !== change.digest)
    return failed(desk, "the plan is not the one that was approved");
  if ((await desk.store.transact((tx) => tx.brake.pulled())) !== undefined)
    return "again";
  for (const { by, isEmergency } of approvalsOf(change)) {
    const role = await (isEmergency === true
      ? desk.roles.mayBreakGlass(by)
      : desk.roles.isApprover(by));
    if (role.outcome !== "saw") return "again";
    if (!role.value)
      return failed(desk, "the approver no longer has that task");
  }
  const live = await kind.read(change.plan, desk.admin);
  if (live.outcome !== "saw") return "again";
  const image = canonicalJson(live.value.image);
  if (image === canonicalJson(change.plan.before)) return undefined;
  return image === canonicalJson(change.plan.after) && wasWriteBegun(change)
    ? "landed"
    : {
        event: {
          event: "drifted",
          at: desk.clock.now(),
          saw: `${change.plan.target} is no longer as it was when the change was planned; nothing was written`,
        },
      };
}

function afterWrite(
  desk: DeskParts,
  change: Change,
  result: WriteResult,
): ChangeStep {
  const at = desk.clock.now();
  switch (result.outcome) {
    case "done":
      return {
        event: {
          event: "written",
          at,
          answer: ["applied", ...result.warnings].join(". "),
        },
        then: {
          id: `verify:${change.id}:1`,
          job: { kind: "verify", changeId: change.id, round: 1 },
          at,
        },
      };
    case "refused":
      return {
        event: {
          event: "failed",
          at,
          reason: result.reason,
        },
      };
    case "unknown":
      return unsure(desk, change, result.reason);
  }
}

function unsure(desk: DeskParts, change: Change, reason: string): ChangeStep {
  const at = desk.clock.now();
  return {
    event: { event: "unsure", at, reason },
    then: {
      id: `settle:${change.id}:${change.version}`,
      job: { kind: "settle", changeId: change.id, round: 1 },
      at: later(at, SETTLE_AFTER_MS),
    },
  };
}

function failed(desk: DeskParts, why: string): ChangeStep {
  return {
    event: {
      event: "failed",
      at: desk.clock.now(),
      reason: `${why}; nothing was written`,
    },
  };
}

/** The approval is older than it may be: the change expires instead of being written late. */
function tooLate(desk: DeskParts): ChangeStep {
  return { event: { event: "expired", at: desk.clock.now() } };
}

async function again(desk: DeskParts, leased: LeasedJob): Promise<void> {
  const at = later(desk.clock.now(), TRY_AGAIN_MS);
  await desk.store.transact((tx) =>
    tx.jobs.again(leased, at, "could not look before writing"),
  );
}
