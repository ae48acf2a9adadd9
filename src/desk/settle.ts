import { canonicalJson } from "../core/canonical-json.ts";
import type { Change, Image, Instant } from "../core/model.ts";
import {
  dropJob,
  loadChange,
  stepChange,
  type ChangeStep,
} from "./change-job.ts";
import type { DeskParts } from "./parts.ts";
import type { LeasedJob } from "./ports.ts";
import { later } from "./times.ts";

const TRY_AGAIN_MS = 15_000;
/** Nobody waits longer than this for settings that cannot be read. */
const GIVE_UP_AFTER_MS = 60 * 60 * 1000;

/**
 * A write without a clear answer is settled by reading: in place, or provably never written (then the approved write may
 * be tried once more), or for a person. A state that merely looks like before is not enough: somebody may have reverted
 * it, so the object's version has to be unmoved too.
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
    if (isWaitingTooLong(change, desk.clock.now())) {
      await stepChange(desk, leased, changeId, givenUp(desk, change));
      return;
    }
    await desk.store.transact((tx) =>
      tx.jobs.again(
        leased,
        later(desk.clock.now(), TRY_AGAIN_MS),
        "could not look whether it was written",
      ),
    );
    return;
  }
  await stepChange(desk, leased, changeId, verdict(desk, change, live.value));
}

function isWaitingTooLong({ log }: Change, now: Instant): boolean {
  const since = log.at(-1)?.at;
  return (
    since !== undefined &&
    Date.parse(now) - Date.parse(since) > GIVE_UP_AFTER_MS
  );
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
): ChangeStep {
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
  const isUntouched =
    canonicalJson(live.image) === canonicalJson(plan.before) &&
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
