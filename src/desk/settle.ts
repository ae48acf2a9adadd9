import { canonicalJson } from "../core/canonical-json.ts";
import type { Change, Image } from "../core/model.ts";
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
      reason: `${plan.target} is neither as before nor as planned; a person has to look`,
    },
  };
}
