import type {
  Approval,
  Change,
  ChangePlan,
  ChangeRequest,
  Instant,
  Person,
} from "./model.ts";

/** Who has to say yes to a change, and how long a yes counts. */

/** From approval to the write; later the approval is void (reliability: 60 min). */
const APPLY_WITHIN_MS = 60 * 60 * 1000;

/** Kinds that open the whole tenant a little: nobody decides on one of them alone. */
const WANTS_TWO: readonly ChangeRequest["kind"][] = ["enable-smtp-auth-tenant"];

export function approvalsWanted({ kind }: ChangeRequest): 1 | 2 {
  return WANTS_TWO.includes(kind) ? 2 : 1;
}

/** Everybody who has approved the plan as it stands, first to last. */
export function approvalsOf(change: Change): readonly Approval[] {
  const { earlierApprovals = [], approval } = change;
  return approval?.said === "approved"
    ? [...earlierApprovals, approval]
    : earlierApprovals;
}

export function isSamePerson(one: Person, other: Person): boolean {
  return one.objectId === other.objectId && one.tenantId === other.tenantId;
}

/** A high risk is taken with a reason that is kept, or not at all; so is an emergency. */
export function lacksReason(
  { risk }: ChangePlan,
  { note = "", isEmergency }: Approval,
): boolean {
  return (risk.level === "high" || isEmergency === true) && note.trim() === "";
}

/** One person decided alone, as the glass of an emergency allows. */
export function wasGlassBroken(change: Change): boolean {
  return approvalsOf(change).some(({ isEmergency }) => isEmergency === true);
}

/**
 * As many as the kind wants, by different people, for this very plan, none of them the one who asked; or one in an
 * emergency. Each with its reason where one is wanted.
 */
export function isApprovedAsItStands(change: Change): boolean {
  const approvals = approvalsOf(change);
  const areWhole = approvals.every(
    (approval) =>
      approval.digest === change.digest && !lacksReason(change.plan, approval),
  );
  return areWhole && (wasGlassBroken(change) || areByTheRule(change));
}

function areByTheRule(change: Change): boolean {
  const approvals = approvalsOf(change);
  return (
    approvals.length === approvalsWanted(change.plan.request) &&
    approvals.every(
      ({ by }, at) =>
        !isSamePerson(by, change.requester) &&
        approvals.findIndex((other) => isSamePerson(other.by, by)) === at,
    )
  );
}

/** An approval counts for an hour; without one there is nothing to go by. */
export function isApprovalTooOld({ approval }: Change, at: Instant): boolean {
  return (
    approval === undefined ||
    Date.parse(at) - Date.parse(approval.at) > APPLY_WITHIN_MS
  );
}
