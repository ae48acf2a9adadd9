import type {
  Approval,
  Change,
  ChangePlan,
  Instant,
  NextMail,
  Person,
} from "./model.ts";

/** Everything that can happen to a change. */
export type ChangeEvent =
  | { readonly event: "decided"; readonly approval: Approval }
  /** The same wish planned anew against what stands there now. */
  | {
      readonly event: "edited";
      readonly at: Instant;
      readonly plan: ChangePlan;
      readonly digest: string;
    }
  /** Somebody has made the change by hand, and a read has found it in place. */
  | { readonly event: "made-by-hand"; readonly approval: Approval }
  /** Somebody with that task wants to see it in order to decide alone. */
  | { readonly event: "glass-shown"; readonly at: Instant; readonly to: Person }
  /** It waits its turn: only so many are applied in an hour. */
  | { readonly event: "held-back"; readonly at: Instant }
  | { readonly event: "applying"; readonly at: Instant }
  | { readonly event: "written"; readonly at: Instant; readonly answer: string }
  /** Applied, and not to be seen yet: it is looked for again. */
  | { readonly event: "not-yet"; readonly next: Instant }
  /** Somebody had the sender's next mail looked for. */
  | { readonly event: "next-mail"; readonly looked: NextMail }
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

/** Why a change does not move. */
export type Refusal =
  | "already-decided"
  | "own-request"
  | "approved-already"
  | "reason-missing"
  | "stale-card"
  | "expired"
  | "approval-too-old"
  | "not-now";

/** The change as the event leaves it, or why nothing comes of the event. */
export type ChangeMove =
  | { readonly may: true; readonly change: Change }
  | { readonly may: false; readonly because: Refusal };
