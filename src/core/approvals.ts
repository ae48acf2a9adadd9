import type {
  Approval,
  Change,
  ChangeRequest,
  Instant,
  Person,
} from "./model.ts";

/** Who has to say yes to a change, and how long a yes counts. */

/** From approval to the write; later the approval is void (reliability: 60 min). */
export const APPLY_WITHIN_MS = 60 * 60 * 1000;

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

/** As many as the kind wants, by different people, for this very plan, none of them the one who asked. */
export function isApprovedAsItStands(change: Change): boolean {
  const approvals = approvalsOf(change);
  return (
    approvals.length === approvalsWanted(change.plan.request) &&
    approvals.every(
      ({ digest, by }, at) =>
        digest === change.digest &&
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
