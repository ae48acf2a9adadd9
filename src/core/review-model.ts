import type { Instant } from "./model.ts";

/** The nouns of a connector review. */

/** An inbound connector, as far as a review reads it. */
export interface ReviewedConnector {
  readonly name: string;
  readonly type: "OnPremises" | "Partner";
  readonly enabled: boolean;
  /** Single IPv4 addresses and CIDR ranges. */
  readonly addresses: readonly string[];
  readonly certificateName: string | null;
  /** As Exchange stores them: 'smtp:*;1'. */
  readonly senderDomains: readonly string[];
  /** It keeps everybody else out of a partner's mail. */
  readonly isLock: boolean;
  readonly comment: string;
  /** Last write by anybody. */
  readonly changedAt: Instant;
}

/** What the message trace shows of a connector's addresses. */
export type Traffic =
  | { readonly outcome: "seen"; readonly at: Instant; readonly address: string }
  /** No mail from any of its addresses since then; everything up to the review was looked at. */
  | { readonly outcome: "none"; readonly since: Instant }
  /** `since`: as far back as was looked at without seeing any, for all of its addresses. */
  | {
      readonly outcome: "could-not-look";
      readonly since?: Instant;
      readonly reason: string;
    };

export interface ReviewInput {
  readonly connectors: readonly ReviewedConnector[];
  /** The tenant's accepted domains; undefined where they could not be read. */
  readonly ownDomains: readonly string[] | undefined;
  /** By connector's name. */
  readonly traffic: ReadonlyMap<string, Traffic>;
  /** Names, in lower case, of connectors to which a change of ours was written; undefined where we cannot tell. */
  readonly changedByUs: ReadonlySet<string> | undefined;
  /** The register's devices that have a connector or an address. */
  readonly devices: readonly {
    readonly sender: string;
    readonly connector?: string;
    readonly publicAddress?: string;
  }[];
  readonly now: Instant;
}

export type FindingKind =
  | "stale"
  | "over-wide"
  | "duplicate"
  | "overlap"
  | "disabled"
  | "wrong-type"
  | "unexplained";

export interface Finding {
  readonly kind: FindingKind;
  readonly severity: "high" | "medium" | "low";
  /** What was seen, as a sentence. */
  readonly reason: string;
  /** What a person should do about it. */
  readonly todo: string;
}

export interface ReviewedResult {
  readonly connector: string;
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** What could not be looked at, a sentence each. */
  readonly notLooked: readonly string[];
}
