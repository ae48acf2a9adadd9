import { approvalsWanted, isSamePerson } from "../../core/approvals.ts";
import { DECIDE_WITHIN_MS } from "../../core/change.ts";
import type {
  Case,
  Change,
  ChangePlan,
  ChangeRequest,
  Person,
} from "../../core/model.ts";
import { moved } from "../carry-on.ts";
import { digestOf } from "./digest.ts";
import { masked } from "../masked.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";
import type { Press } from "../press-type.ts";
import { refuse, refuseWith, type PressRefusal } from "../refuse.ts";
import { showCase } from "../board/show.ts";
import { later } from "../times.ts";

/** The approvers are reminded once, this long before nobody can decide any more. */
const REMIND_BEFORE_MS = 4 * 60 * 60 * 1000;

/** The plan against what stands in the tenant now, or the sentence why there is none. */
export async function planChange(
  desk: DeskParts,
  request: ChangeRequest,
  changeId: string,
): Promise<ChangePlan | string> {
  if (desk.mode === "asks") return "I may not change anything here.";
  const kind = desk.changeKinds.find(({ kind }) => kind === request.kind);
  if (kind === undefined) return "I cannot make this kind of change.";
  const planned = await kind.plan(request, desk.admin, changeId);
  return planned.outcome === "planned" ? planned.plan : planned.reason;
}

/** Nobody approves their own request, so nobody is asked to. A reason where there are too few others. */
async function approversFor(
  desk: DeskParts,
  request: ChangeRequest,
  requester: Person,
): Promise<readonly Person[] | PressRefusal> {
  const approvers = await desk.roles.approvers();
  if (approvers.outcome !== "saw") return "no-approver";
  const others = approvers.value.filter(
    (person) => !isSamePerson(person, requester),
  );
  if (others.length === 0) return "no-approver";
  return others.length < approvalsWanted(request)
    ? "no-second-approver"
    : others;
}

/**
 * A plan and those who may decide on it, under the id that the change will have; undefined where there is none, of which
 * the person who pressed has been told.
 */
export async function planFor(
  desk: DeskParts,
  press: Press,
  request: ChangeRequest,
  requester: Person,
): Promise<Pick<Wish, "id" | "plan" | "approvers"> | undefined> {
  const id = desk.ids.id();
  const plan = await planChange(desk, request, id);
  if (typeof plan === "string") {
    await refuseWith(desk, press, plan);
    return undefined;
  }
  const approvers = await approversFor(desk, request, requester);
  if (typeof approvers === "string") {
    await refuse(desk, press, approvers);
    return undefined;
  }
  return { id, plan, approvers };
}

export interface Wish {
  readonly id: string;
  readonly caseId: string;
  readonly plan: ChangePlan;
  readonly requester: Person;
  readonly approvers: readonly Person[];
  readonly why: readonly string[];
}

export function newChange(desk: DeskParts, wish: Wish): Change {
  const at = desk.clock.now();
  return {
    ...wish,
    digest: digestOf(wish.plan),
    state: "proposed",
    proposedAt: at,
    expiresAt: later(at, DECIDE_WITHIN_MS),
    log: [],
    version: 0,
  };
}

/** The proposal together with its case, which waits for it from now on, and the end of the press that asked for it. */
export async function storeForCase(
  desk: DeskParts,
  tx: Transaction,
  press: Press,
  { aCase, proposed }: { aCase: Case; proposed: Change },
): Promise<void> {
  await storeProposal(tx, proposed);
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
}

/** The proposal itself, its end and its reminder, and the line in the audit log. */
export async function storeProposal(
  tx: Transaction,
  proposed: Change,
): Promise<void> {
  const { id: changeId, expiresAt, plan } = proposed;
  await tx.changes.insert(proposed);
  await tx.jobs.add(
    `expire:${changeId}`,
    { kind: "expire", changeId },
    expiresAt,
  );
  await tx.jobs.add(
    `remind:${changeId}`,
    { kind: "remind", changeId },
    later(expiresAt, -REMIND_BEFORE_MS),
  );
  await tx.audit.append({
    at: proposed.proposedAt,
    who: proposed.requester.objectId,
    what: "change.proposed",
    subject: changeId,
    data: {
      digest: proposed.digest,
      kind: plan.request.kind,
      target: masked(plan.target),
      before: plan.before,
      after: plan.after,
    },
  });
}
