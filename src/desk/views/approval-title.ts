import { approvalsOf, isSamePerson } from "../../core/approvals.ts";
import { isTerminal } from "../../core/change.ts";
import type { Change, FreshRequest, Person } from "../../core/model.ts";
import type { ApprovalCard } from "../cards.ts";

/** What sort of change, as the title names it. */
const SORT: Readonly<Record<FreshRequest["kind"], string>> = {
  "add-connector-address": "connector change",
  "correct-connector-type": "connector change",
  "create-certificate-connector": "connector change",
  "create-inbound-connector": "connector change",
  "enable-connector": "connector change",
  "enable-smtp-auth-mailbox": "mailbox change",
  "enable-smtp-auth-tenant": "change for the whole organisation",
  "reject-direct-send": "change for the whole organisation",
  "remove-connector-address": "connector change",
  "unblock-connector": "connector change",
};

/** The first line: what is asked of this viewer, or how it stands. */
export function title(
  change: Change,
  viewer: Person,
  { isByHand, isOff }: { readonly isByHand: boolean; readonly isOff: boolean },
): string {
  const { request } = change.plan;
  const sort = SORT[request.kind === "undo" ? request.of.kind : request.kind];
  const what = request.kind === "undo" ? `${sort} taken back` : sort;
  switch (change.state) {
    case "proposed":
      return waiting(change, viewer, isByHand, sort);
    case "verified":
      return request.kind === "undo"
        ? `Done: ${what} and checked`
        : `Done: ${what} applied and checked`;
    case "applied":
      return `Applied, not verified yet`;
    case "approved":
      return isOff
        ? "Approved, waiting: changes are switched off"
        : "Approved, being applied";
    case "applying":
      return `Approved, being applied`;
    case "rejected":
      return `Rejected: nothing was changed`;
    case "expired":
      return "Expired: nothing was changed";
    case "drifted":
      return "Not applied: the settings had changed";
    case "unknown":
      return "No clear answer from Exchange";
    case "conflict":
      return "A person has to look at this";
    case "failed":
      return "Not applied: nothing was changed";
    case "undone":
      return "Taken back by a later change";
  }
}

function waiting(
  change: Change,
  viewer: Person,
  isByHand: boolean,
  sort: string,
): string {
  if (isSamePerson(viewer, change.requester))
    return `Your ${sort} waits for somebody else's decision`;
  if (approvalsOf(change).some(({ by }) => isSamePerson(by, viewer)))
    return "Approved by you, waiting for a second person";
  const isUndo = change.plan.request.kind === "undo";
  if (isByHand)
    return isUndo ? `Take a ${sort} back by hand?` : `Make a ${sort} by hand?`;
  return isUndo ? `Take a ${sort} back?` : `Approve a ${sort}?`;
}

export function tone({ state }: Change): ApprovalCard["tone"] {
  if (state === "verified") return "good";
  if (state === "rejected" || state === "expired" || state === "undone")
    return "neutral";
  return isTerminal(state) || state === "unknown" ? "attention" : "warning";
}
