import { canonicalJson } from "../../core/canonical-json.ts";
import { advanceChange } from "../../core/change.ts";
import type { Approval, Change, ChangePlan, Image } from "../../core/model.ts";
import { approvalIn, reasonIn } from "./decide.ts";
import { loadChange } from "./change-job.ts";
import { showMoved } from "./change-ended.ts";
import { mustBeOwnCard } from "./own-card.ts";
import type { DeskParts } from "../parts.ts";
import type { ChangeKind } from "../ports.ts";
import type { Press } from "../press-type.ts";
import { refuse, refuseIn, refuseWith } from "../refuse.ts";
import { hasRole } from "../with-case.ts";

/**
 * Where the bot may not write, an approver runs the script and says so. Believed is what is read: only a setting that
 * stands as the script leaves it counts as applied, and is proved from there like a change of the bot's own.
 */
export async function ranIt(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isApprover(from)))) return;
  if (!(await mustBeOwnCard(desk, press))) return;
  const loaded = await loadChange(desk, press.data["changeId"] ?? "");
  if (loaded === undefined) {
    await refuse(desk, press, "outdated");
    return;
  }
  if (desk.mode !== "reads") {
    await refuse(desk, press, "not-now");
    return;
  }
  const approval = approvalIn(desk, press, "approved");
  const move = advanceChange(loaded.change, {
    event: "made-by-hand",
    approval,
  });
  const notThere = move.may
    ? await whatIsMissing(desk, loaded.change.plan, loaded.kind)
    : undefined;
  if (notThere === undefined)
    await record(desk, press, loaded.change, approval);
  else await refuseWith(desk, press, notThere);
}

/** Undefined when it stands there as planned; else a sentence. */
async function whatIsMissing(
  desk: DeskParts,
  plan: ChangePlan,
  kind: ChangeKind,
): Promise<string | undefined> {
  const live = await kind.read(plan, desk.admin);
  if (live.outcome !== "saw")
    return `I could not look whether it is there, so I did not note it. ${live.reason}`;
  const { image } = live.value;
  if (canonicalJson(image) === canonicalJson(plan.after)) return undefined;
  return canonicalJson(image) === canonicalJson(plan.before)
    ? "I looked, and everything is still as it was before. Run the script as it stands, wait a minute, and press again."
    : `I looked, and it is not as the script leaves it: ${differing(plan.after, image)}. Look again makes a new script for what stands there now.`;
}

function differing(wanted: Image, live: Image): string {
  const names = new Set([...Object.keys(wanted), ...Object.keys(live)]);
  return [...names]
    .filter(
      (name) =>
        canonicalJson(wanted[name] ?? null) !==
        canonicalJson(live[name] ?? null),
    )
    .join(", ");
}

async function record(
  desk: DeskParts,
  press: Press,
  { id }: Change,
  approval: Approval,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const change = await tx.changes.get(id);
    const move =
      change && advanceChange(change, { event: "made-by-hand", approval });
    if (move?.may !== true) {
      await refuseIn(desk, tx, press, move?.because ?? "outdated");
      return;
    }
    const made = await tx.changes.update(move.change);
    await tx.audit.append({
      at: approval.at,
      who: approval.by.objectId,
      what: "change.made-by-hand",
      subject: id,
      data: { digest: approval.digest, ...reasonIn(approval) },
    });
    await tx.jobs.add(
      `verify:${id}:1`,
      { kind: "verify", changeId: id, round: 1 },
      approval.at,
    );
    await showMoved(desk, tx, made, []);
    await tx.inbox.done(press.item.id);
  });
}
