import type { Approval, Change, ChangeState, Instant } from "./model.ts";

/** Change + event -> Change. The only place where a change moves; who may do what, and when an approval is void. */
export type ChangeEvent =
  | { readonly event: "decided"; readonly approval: Approval }
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
    };

export type Refusal =
  | "already-decided"
  | "own-request"
  | "stale-card"
  | "expired"
  | "approval-too-old"
  | "not-now";

export type ChangeMove =
  | { readonly may: true; readonly change: Change }
  | { readonly may: false; readonly because: Refusal };

/** From approval to the write; later the approval is void (reliability: 60 min). */
export const APPLY_WITHIN_MS = 60 * 60 * 1000;
/** From proposal to a decision. */
export const DECIDE_WITHIN_MS = 24 * 60 * 60 * 1000;

const WRITING = "writing";

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
  }
}

/** The first decision is final; it counts only for the plan whose digest the card carried, and never for one's own request. */
function decide(change: Change, approval: Approval): ChangeMove {
  if (change.state === "expired" && change.approval === undefined)
    return no("expired");
  if (change.state !== "proposed") return no("already-decided");
  if (approval.at >= change.expiresAt) return no("expired");
  if (approval.digest !== change.digest) return no("stale-card");
  if (
    approval.said === "approved" &&
    approval.by.objectId === change.requester.objectId &&
    approval.by.tenantId === change.requester.tenantId
  )
    return no("own-request");
  return {
    may: true,
    change: {
      ...change,
      state: approval.said,
      approval,
      log: [...change.log, { at: approval.at, what: approval.said }],
    },
  };
}

function beginApply(change: Change, at: Instant): ChangeMove {
  if (change.state !== "approved") return no("not-now");
  return isApprovalTooOld(change, at)
    ? no("approval-too-old")
    : from(change, ["approved"], "applying", at, WRITING);
}

/** An approval counts for an hour; without one there is nothing to go by. */
export function isApprovalTooOld({ approval }: Change, at: Instant): boolean {
  return (
    approval === undefined ||
    Date.parse(at) - Date.parse(approval.at) > APPLY_WITHIN_MS
  );
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
    change: { ...change, state: to, log: [...change.log, { at, what }] },
  };
}

function no(because: Refusal): ChangeMove {
  return { may: false, because };
}
