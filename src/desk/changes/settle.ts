import { canonicalJson } from "../../core/canonical-json.ts";
import type { Change, Image, Instant } from "../../core/model.ts";
import {
  dropJob,
  loadChange,
  stepChange,
  type ChangeStep,
} from "./change-job.ts";
import type { DeskParts } from "../parts.ts";
import type { LeasedJob } from "../ports.ts";
import { later } from "../times.ts";

const TRY_AGAIN_MS = 15_000;
const LATER_MS = 60_000;
/** Nobody waits longer than this for settings that cannot be read. */
const GIVE_UP_AFTER_MS = 60 * 60 * 1000;

/**
 * A write without a clear answer is settled by reading: in place, or provably never written (then the approved write may
 * be tried once more), or for a person. A state that merely looks like before is not enough: somebody may have reverted
 * it, so the object's version has to be unmoved too. And for as long as reads may be older than the write (Exchange replicates
 * between its servers), nothing that has not moved proves anything.
 */
export async function settle(
  desk: DeskParts,
  leased: LeasedJob,
  changeId: string,
): Promise<void> {
  const loaded = await loadChange(desk, changeId);
  if (loaded?.change.state !== "unknown") {
    await dropJob(desk, leased);
    return;
  }
  const { change, kind } = loaded;
  const live = await kind.read(change.plan, desk.admin);
  if (live.outcome !== "saw") {
    if (unsureForMs(change, desk.clock.now()) > GIVE_UP_AFTER_MS)
      await stepChange(desk, leased, changeId, givenUp(desk, change));
    else await lookLater(desk, leased, change);
    return;
  }
  const step = verdict(desk, change, live.value);
  if (step === "wait") await lookLater(desk, leased, change);
  else await stepChange(desk, leased, changeId, step);
}

async function lookLater(
  desk: DeskParts,
  leased: LeasedJob,
  change: Change,
): Promise<void> {
  const at = desk.clock.now();
  const waitMs = unsureForMs(change, at) < LATER_MS ? TRY_AGAIN_MS : LATER_MS;
  await desk.store.transact((tx) =>
    tx.jobs.again(
      leased,
      later(at, waitMs),
      "cannot tell yet whether it was written",
    ),
  );
}

/** Since the answer was lost, which is the last that happened to it. */
function unsureForMs({ log }: Change, now: Instant): number {
  return Date.parse(now) - Date.parse(log.at(-1)?.at ?? now);
}

function givenUp(desk: DeskParts, { plan }: Change): ChangeStep {
  return {
    event: {
      event: "conflict",
      at: desk.clock.now(),
      reason: `${plan.target} could not be read for an hour; a person has to look`,
    },
  };
}

function verdict(
  desk: DeskParts,
  change: Change,
  live: { readonly image: Image; readonly version: string | null },
): ChangeStep | "wait" {
  const at = desk.clock.now();
  const { plan } = change;
  if (canonicalJson(live.image) === canonicalJson(plan.after))
    return {
      event: { event: "written", at, answer: "read again: it is in place" },
      then: {
        id: `verify:${change.id}:1`,
        job: { kind: "verify", changeId: change.id, round: 1 },
        at,
      },
    };
  const looksUntouched =
    canonicalJson(live.image) === canonicalJson(plan.before);
  if (looksUntouched && unsureForMs(change, at) < desk.replicatesWithinMs)
    return "wait";
  const isUntouched =
    looksUntouched &&
    // Without a version nobody can tell "never written" from "written and reverted".
    plan.beforeVersion !== null &&
    live.version === plan.beforeVersion;
  if (isUntouched)
    return {
      event: { event: "never-written", at },
      then: {
        id: `apply:${change.id}:${change.version}`,
        job: { kind: "apply", changeId: change.id },
        at,
      },
    };
  return {
    event: {
      event: "conflict",
      at,
      reason: `it cannot be told whether ${plan.target} was written; a person has to look`,
    },
  };
}
