import {
  approvalsWanted,
  isApprovalTooOld,
  isApprovedAsItStands,
  isSamePerson,
  lacksReason,
} from "./approvals.ts";
import type { ChangeEvent, ChangeMove } from "./change-event.ts";
import { applied, from, hasNextMail, logged, no } from "./change-move.ts";
import type {
  Approval,
  Change,
  ChangeState,
  Instant,
  Person,
} from "./model.ts";

/** From proposal to a decision. */
export const DECIDE_WITHIN_MS = 24 * 60 * 60 * 1000;

const WRITING = "writing";
const HELD_BACK =
  "waits: only so many changes are applied in an hour, so that nothing runs away";

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

/** Change + event -> Change. The only place where a change moves; who may do what, and when an approval is void. */
export function advanceChange(change: Change, event: ChangeEvent): ChangeMove {
  switch (event.event) {
    case "decided":
      return decide(change, event.approval);
    case "edited":
      return edit(change, event);
    case "made-by-hand":
      return madeByHand(change, event.approval);
    case "glass-shown":
      return showToBreaker(change, event.to, event.at);
    case "held-back":
      return from(change, ["approved"], "approved", event.at, HELD_BACK);
    case "applying":
      return beginApply(change, event.at);
    case "written":
      return applied(change, ["applying", "unknown"], event.at, event.answer);
    case "next-mail":
      return hasNextMail(change)
        ? { may: true, change: { ...change, nextMail: event.looked } }
        : no("not-now");
    case "not-yet":
      return change.state === "applied"
        ? { may: true, change: { ...change, nextLookAt: event.next } }
        : no("not-now");
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
  if (lacksReason(change.plan, approval)) return no("reason-missing");
  if (approval.isEmergency === true) return yes(change, "approved", approval);
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

/** Whoever runs the script says yes to it: all that an approval needs holds for it, and the bot writes nothing. */
function madeByHand(change: Change, approval: Approval): ChangeMove {
  const move = decide(change, approval);
  if (!move.may) return move;
  const { at } = approval;
  const what = "made by hand and read back";
  return applied(move.change, ["approved"], at, what);
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

/** Seeing it decides nothing; it is written down all the same. */
function showToBreaker(change: Change, to: Person, at: Instant): ChangeMove {
  if (change.state !== "proposed") return no("already-decided");
  const { glassBreakers = [] } = change;
  return {
    may: true,
    change: {
      ...change,
      glassBreakers: [
        ...glassBreakers.filter((other) => !isSamePerson(other, to)),
        to,
      ],
      log: logged(change, at, `shown to ${to.name} for an emergency`),
    },
  };
}

/** It waits its turn already; once is enough to say so. */
export function isHeldBack({ log }: Change): boolean {
  return log.at(-1)?.what === HELD_BACK;
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
