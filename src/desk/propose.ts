import { DECIDE_WITHIN_MS } from "../core/change.ts";
import type {
  Case,
  Change,
  ChangePlan,
  ChangeRequest,
  Person,
} from "../core/model.ts";
import { moved } from "./carry-on.ts";
import { changeFor, toldNotSeen } from "./change-for.ts";
import { digestOf } from "./digest.ts";
import { masked } from "./masked.ts";
import type { DeskParts } from "./parts.ts";
import type { Press } from "./press-type.ts";
import { refuse, refuseIn, refuseWith } from "./refuse.ts";
import { showCase } from "./show.ts";
import { later } from "./times.ts";
import { insight } from "./views/insight.ts";
import { hasRole, isReporter } from "./with-case.ts";

/** An agent asks the admins for the change. */
export async function askAdmins(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isAgent(from)))) return;
  await propose(desk, press, from, () => true);
}

/** The reporter asks for the fix directly. */
export async function askForFix(desk: DeskParts, press: Press): Promise<void> {
  await propose(desk, press, press.item.from, isReporter(press.item.from));
}

/** After a change fell through because the settings had moved: the same wish against what stands there now. */
export async function lookAgain(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isApprover(from)))) return;
  const old = await desk.store.transact((tx) =>
    tx.changes.get(press.data["changeId"] ?? ""),
  );
  if (old?.state !== "drifted") {
    await refuse(desk, press, "not-now");
    return;
  }
  const again = { ...press, data: { caseId: old.caseId } };
  await propose(desk, again, old.requester, () => true);
}

async function propose(
  desk: DeskParts,
  press: Press,
  requester: Person,
  mayAsk: (aCase: Case) => boolean,
): Promise<void> {
  const aCase = await desk.store.transact((tx) =>
    tx.cases.get(press.data["caseId"] ?? ""),
  );
  if (aCase === undefined || !mayAsk(aCase)) {
    await refuse(desk, press, "not-yours");
    return;
  }
  const request = changeFor(desk, aCase);
  if (request === undefined) {
    await refuse(desk, press, "nothing-to-propose");
    return;
  }
  const id = desk.ids.id();
  const planned = await plan(desk, request, id);
  if (typeof planned === "string") {
    await refuseWith(desk, press, planned);
    return;
  }
  const approvers = await othersWhoMayApprove(desk, requester);
  if (approvers.length === 0) {
    await refuse(desk, press, "no-approver");
    return;
  }
  await record(
    desk,
    press,
    aCase.id,
    change(desk, id, aCase, planned, requester, approvers),
  );
}

/** Nobody approves their own request, so nobody is asked to. */
async function othersWhoMayApprove(
  desk: DeskParts,
  requester: Person,
): Promise<readonly Person[]> {
  const approvers = await desk.roles.approvers();
  return approvers.outcome === "saw"
    ? approvers.value.filter((person) => !isSame(person, requester))
    : [];
}

function isSame(one: Person, other: Person): boolean {
  return one.objectId === other.objectId && one.tenantId === other.tenantId;
}

async function plan(
  desk: DeskParts,
  request: ChangeRequest,
  changeId: string,
): Promise<ChangePlan | string> {
  const kind = desk.changeKinds.find(({ kind }) => kind === request.kind);
  if (kind === undefined) return "I cannot make this kind of change.";
  const planned = await kind.plan(request, desk.admin, changeId);
  return planned.outcome === "planned" ? planned.plan : planned.reason;
}

function change(
  desk: DeskParts,
  id: string,
  aCase: Case,
  planned: ChangePlan,
  requester: Person,
  approvers: readonly Person[],
): Change {
  const at = desk.clock.now();
  return {
    id,
    caseId: aCase.id,
    plan: {
      ...planned,
      warnings: [...planned.warnings, ...toldNotSeen(aCase, planned.request)],
    },
    digest: digestOf(planned),
    requester,
    approvers,
    why: insight(aCase, desk.knowledge).found?.judged.because ?? [],
    state: "proposed",
    proposedAt: at,
    expiresAt: later(at, DECIDE_WITHIN_MS),
    log: [],
    version: 0,
  };
}

async function record(
  desk: DeskParts,
  press: Press,
  caseId: string,
  proposed: Change,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const aCase = await tx.cases.get(caseId);
    const open = await tx.changes.openOn(proposed.plan.target);
    if (aCase === undefined || open !== undefined) {
      await refuseIn(
        desk,
        tx,
        press,
        open === undefined ? "outdated" : "change-waiting",
      );
      return;
    }
    if (aCase.state !== "answered" && aCase.state !== "handed-over") {
      await refuseIn(desk, tx, press, "not-now");
      return;
    }
    await tx.changes.insert(proposed);
    await tx.jobs.add(
      `expire:${proposed.id}`,
      { kind: "expire", changeId: proposed.id },
      proposed.expiresAt,
    );
    await tx.audit.append({
      at: proposed.proposedAt,
      who: proposed.requester.objectId,
      what: "change.proposed",
      subject: proposed.id,
      data: {
        digest: proposed.digest,
        kind: proposed.plan.request.kind,
        target: masked(proposed.plan.target),
        before: proposed.plan.before,
        after: proposed.plan.after,
      },
    });
    const asked = await tx.cases.update(
      moved(aCase, {
        event: "change-proposed",
        changeId: proposed.id,
        by: proposed.requester,
        at: proposed.proposedAt,
      }),
    );
    await showCase(desk, tx, asked);
    await tx.inbox.done(press.item.id);
  });
}
