import type { Instant } from "./bounce.ts";
import type { CauseId } from "./cause.ts";
import type { Person } from "./change.ts";

export type TraitName =
  | "sender-address"
  | "public-address"
  | "connector"
  | "recipient-domain"
  | "remote-host"
  | "region";

/** Something that reports have in common besides code and cause. */
export interface Trait {
  readonly name: TraitName;
  /** In lower case: 'scanner@contoso.com', '203.0.113.44', 'fabrikam.example', 'eurprd04'. */
  readonly value: string;
}

/** Many reports of one thing. */
export interface Incident {
  readonly id: string;
  /** For people: 'BD-7F3K'. */
  readonly reference: string;
  /** '5.7.64', or '550' where no enhanced code was given; empty where nothing answered. */
  readonly code: string;
  /** Absent where its cases could not be decided. */
  readonly cause?: CauseId;
  /** What the first reports had in common, the one that most shared first; one of them makes another report join. */
  readonly traits: readonly Trait[];
  readonly state: "open" | "over";
  /** When the first of its reports came. */
  readonly since: Instant;
  readonly openedAt: Instant;
  readonly lastReportAt: Instant;
  /** When the helpdesk wants to say more. */
  readonly nextUpdateAt: Instant;
  /** Different reporters, those included who left. */
  readonly people: number;
  readonly reports: number;
  readonly claimedBy?: Person;
  /** The change that is to cure it for all. */
  readonly changeId?: string;
  readonly over?: { readonly at: Instant; readonly why: string };
}
