import type { Instant } from "./bounce.ts";

/** What to change; the closed list of kinds, each with the shape of its input. */
export type ChangeRequest = FreshRequest | UndoRequest;

export type FreshRequest =
  | {
      readonly kind: "add-connector-address";
      readonly connector: string;
      /** One public IPv4 address, or with a reason a range of /24 to /31. */
      readonly address: string;
      readonly reason?: string;
    }
  | {
      readonly kind: "remove-connector-address";
      readonly connector: string;
      /** As the connector lists it, a range too. */
      readonly address: string;
    }
  | {
      readonly kind: "create-inbound-connector";
      /** As for adding one. */
      readonly address: string;
      readonly reason?: string;
    }
  | {
      readonly kind: "create-certificate-connector";
      /** Subject name: 'relay.contoso.com' or '*.contoso.com'. */
      readonly certificate: string;
    }
  | { readonly kind: "enable-connector"; readonly connector: string }
  | { readonly kind: "correct-connector-type"; readonly connector: string }
  | { readonly kind: "unblock-connector"; readonly connector: string }
  | { readonly kind: "enable-smtp-auth-mailbox"; readonly mailbox: string }
  | { readonly kind: "enable-smtp-auth-tenant" }
  | { readonly kind: "reject-direct-send"; readonly on: boolean };

/** Takes a verified change back: what it left must still stand as it left it. */
export interface UndoRequest {
  readonly kind: "undo";
  readonly changeId: string;
  readonly of: FreshRequest;
  readonly target: string;
  /** The images of that change before and after it. */
  readonly was: Image;
  readonly became: Image;
}

/** One setting of one object, as Exchange names it, with values that print. */
export type Image = Readonly<
  Record<string, string | boolean | null | readonly string[]>
>;

export interface ChangePlan {
  readonly request: ChangeRequest;
  /** What is changed, for people and for the one-open-change-per-target rule: 'inbound connector "Printers"'. */
  readonly target: string;
  readonly before: Image;
  readonly after: Image;
  /** WhenChangedUTC of the object when the plan was made; null where Exchange keeps none. Moves with every write by anybody. */
  readonly beforeVersion: string | null;
  readonly undo: string;
  readonly risk: { readonly level: "low" | "high"; readonly words: string };
  /** The same as PowerShell, to read or to run by hand. */
  readonly script: string;
  readonly warnings: readonly string[];
}

export interface Person {
  readonly tenantId: string;
  /** Entra object id; the only identity that counts. */
  readonly objectId: string;
  /** For display only. */
  readonly name: string;
}

export interface Approval {
  readonly digest: string;
  readonly by: Person;
  readonly at: Instant;
  readonly said: "approved" | "rejected";
  /** Why; a high risk is not taken without one. */
  readonly note?: string;
  /** The glass was broken: one person with that task decided alone, be it on their own request. */
  readonly isEmergency?: true;
}

export type ChangeState =
  | "proposed"
  | "approved"
  | "applying"
  | "applied"
  | "verified"
  | "rejected"
  | "expired"
  | "drifted"
  | "unknown"
  | "conflict"
  | "failed"
  | "undone";

/** What the message trace showed of the mail that the sender sent after a change. */
export interface NextMail {
  readonly at: Instant;
  /** Who wanted to know. */
  readonly by: Person;
  /** A sentence; times in it are those of Adaptive Cards. */
  readonly saw: string;
  /** How the trace itself puts it; a stranger's words. */
  readonly words?: string;
}

export interface Change {
  readonly id: string;
  readonly caseId: string;
  readonly plan: ChangePlan;
  /** SHA-256, hex, over the canonical form of plan.request, target, before and after. */
  readonly digest: string;
  readonly requester: Person;
  /** Who was shown the proposal. */
  readonly approvers: readonly Person[];
  /** Who asked to see it in order to decide alone in an emergency. */
  readonly glassBreakers?: readonly Person[];
  readonly why: readonly string[];
  readonly state: ChangeState;
  readonly proposedAt: Instant;
  /** No decision after this. */
  readonly expiresAt: Instant;
  /** The decision; for a plan that wants two approvals the second of them. */
  readonly approval?: Approval;
  /** Approvals of this very plan that came before the one that decided. */
  readonly earlierApprovals?: readonly Approval[];
  /** Applied and not seen in place yet: when it is looked for again. */
  readonly nextLookAt?: Instant;
  /** Since when it is known to be applied. */
  readonly appliedAt?: Instant;
  /** The last look for the sender's next mail in the message trace. */
  readonly nextMail?: NextMail;
  /** Every write and its answer, oldest first. */
  readonly log: readonly { readonly at: Instant; readonly what: string }[];
  readonly version: number;
}
