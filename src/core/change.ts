import {
  approvalsWanted,
  isApprovalTooOld,
  isApprovedAsItStands,
  isSamePerson,
} from "./approvals.ts";
import type {
  Approval,
  Change,
  ChangePlan,
  ChangeState,
  Instant,
} from "./model.ts";

/** Change + event -> Change. The only place where a change moves; who may do what, and when an approval is void. */
export type ChangeEvent =
  | { readonly event: "decided"; readonly approval: Approval }
  /** The same wish planned anew against what stands there now. */
  | {
      readonly event: "edited";
      readonly at: Instant;
      readonly plan: ChangePlan;
      readonly digest: string;
    }
  | { readonly event: "applying"; readonly at: Instant }
  | { readonly event: "written"; readonly at: Instant; readonly answer: string }
  | { readonly event: "verified"; readonly at: Instant; readonly saw: string }
  | { readonly event: "expired"; readonly at: Instant; readonly why?: string }
  | { readonly event: "drifted"; readonly at: Instant; readonly saw: string }
  | { readonly event: "failed"; readonly at: Instant; readonly reason: string }
  | { readonly event: "unsure"; readonly at: Instant; readonly reason: string }
  | { readonly event: "never-written"; readonly at: Instant }
  | {
      readonly event: "conflict";
      readonly at: Instant;
      readonly reason: string;
    }
  /** Another change took it back. */
  | { readonly event: "undone"; readonly at: Instant; readonly how: string };

export type Refusal =
  | "already-decided"
  | "own-request"
  | "approved-already"
  | "stale-card"
  | "expired"
  | "approval-too-old"
  | "not-now";

export type ChangeMove =
  | { readonly may: true; readonly change: Change }
  | { readonly may: false; readonly because: Refusal };

/** From proposal to a decision. */
export const DECIDE_WITHIN_MS = 24 * 60 * 60 * 1000;

const WRITING = "writing";

/** Lifting a block of Microsoft's has no way back, and an undo is not undone: the same change is asked for again. */
export function canBeUndone({ state, plan }: Change): boolean {
  const { kind } = plan.request;
  return (
    state === "verified" && kind !== "undo" && kind !== "unblock-connector"
  );
}

/** Nothing more happens to a change in one of these; the unique index of the store's first migration says the same. */
export const TERMINAL_STATES: readonly ChangeState[] = [
  "verified",
  "rejected",
  "expired",
  "drifted",
  "conflict",
  "failed",
  "undone",
];

export function isTerminal(state: ChangeState): boolean {
  return TERMINAL_STATES.includes(state);
}

export function advanceChange(change: Change, event: ChangeEvent): ChangeMove {
  switch (event.event) {
    case "decided":
      return decide(change, event.approval);
    case "edited":
      return edit(change, event);
    case "applying":
      return beginApply(change, event.at);
    case "written":
      return from(
        change,
        ["applying", "unknown"],
        "applied",
        event.at,
        event.answer,
      );
    case "verified":
      return from(change, ["applied"], "verified", event.at, event.saw);
    case "expired":
      return from(
        change,
        ["proposed", "approved"],
        "expired",
        event.at,
        change.approval === undefined
          ? (event.why ?? "no decision in time")
          : "the approval is too old, nothing was written",
      );
    case "drifted":
      return from(change, ["approved"], "drifted", event.at, event.saw);
    case "failed":
      return from(
        change,
        ["approved", "applying"],
        "failed",
        event.at,
        event.reason,
      );
    case "unsure":
      return from(change, ["applying"], "unknown", event.at, event.reason);
    case "never-written":
      return from(
        change,
        ["unknown"],
        "approved",
        event.at,
        "read again: nothing was written",
      );
    case "conflict":
      return from(
        change,
        ["unknown", "applied"],
        "conflict",
        event.at,
        event.reason,
      );
    case "undone":
      return from(change, ["verified"], "undone", event.at, event.how);
  }
}

/** The first decision is final; it counts only for the plan whose digest the card carried, and never for one's own request. */
function decide(change: Change, approval: Approval): ChangeMove {
  if (change.state === "expired" && change.approval === undefined)
    return no("expired");
  if (change.state !== "proposed") return no("already-decided");
  if (approval.at >= change.expiresAt) return no("expired");
  if (approval.digest !== change.digest) return no("stale-card");
  if (approval.said === "rejected") return yes(change, "rejected", approval);
  if (isSamePerson(approval.by, change.requester)) return no("own-request");
  const given = change.earlierApprovals ?? [];
  if (given.some(({ by }) => isSamePerson(by, approval.by)))
    return no("approved-already");
  return given.length + 1 < approvalsWanted(change.plan.request)
    ? {
        may: true,
        change: {
          ...change,
          earlierApprovals: [...given, approval],
          log: logged(change, approval.at, "approved by the first of two"),
        },
      }
    : yes(change, "approved", approval);
}

function yes(
  change: Change,
  state: "approved" | "rejected",
  approval: Approval,
): ChangeMove {
  return {
    may: true,
    change: {
      ...change,
      state,
      approval,
      log: logged(change, approval.at, state),
    },
  };
}

/** Whatever was approved of the former plan counts for nothing; the time to decide runs on. */
function edit(
  change: Change,
  event: Extract<ChangeEvent, { event: "edited" }>,
): ChangeMove {
  if (change.state !== "proposed") return no("already-decided");
  if (event.at >= change.expiresAt) return no("expired");
  if (event.plan.target !== change.plan.target) return no("not-now");
  return {
    may: true,
    change: {
      ...change,
      plan: event.plan,
      digest: event.digest,
      earlierApprovals: [],
      log: logged(change, event.at, "planned anew"),
    },
  };
}

function beginApply(change: Change, at: Instant): ChangeMove {
  if (change.state !== "approved" || !isApprovedAsItStands(change))
    return no("not-now");
  return isApprovalTooOld(change, at)
    ? no("approval-too-old")
    : from(change, ["approved"], "applying", at, WRITING);
}

/** A write was begun at some time, even if a later look found nothing of it. */
export function wasWriteBegun({ log }: Change): boolean {
  return log.some(({ what }) => what === WRITING);
}

function from(
  change: Change,
  states: readonly ChangeState[],
  to: ChangeState,
  at: Instant,
  what: string,
): ChangeMove {
  if (!states.includes(change.state)) return no("not-now");
  return {
    may: true,
    change: { ...change, state: to, log: logged(change, at, what) },
  };
}

function logged({ log }: Change, at: Instant, what: string): Change["log"] {
  return [...log, { at, what }];
}

function no(because: Refusal): ChangeMove {
  return { may: false, because };
}
