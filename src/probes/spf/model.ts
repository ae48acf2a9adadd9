import type { Address } from "./address.ts";

/** RFC 7208 §2.6. */
export type SpfResult =
  "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";

export type SpfRecordType = "TXT" | "A" | "AAAA" | "MX" | "PTR";

/** What DNS says to one question. NXDOMAIN and NODATA are answers; the last two are none. */
export type SpfAnswer =
  | {
      readonly outcome: "records";
      /** TXT: the strings of one record joined (RFC 7208 §3.3). MX: host names, best first. Names with or without final dot. */
      readonly values: readonly string[];
      /** Seconds. */
      readonly ttl: number;
    }
  | { readonly outcome: "nxdomain" | "nodata" }
  | {
      readonly outcome: "timeout" | "servfail";
      /** A sentence for people. */
      readonly reason: string;
    };

/** DNS as the evaluator needs it. CNAMEs are followed behind it. Never rejects. */
export interface SpfDns {
  lookup(name: string, type: SpfRecordType): Promise<SpfAnswer>;
}

/** Arguments of check_host() (RFC 7208 §4.1) with what macros need besides (§7.2). */
export interface SpfQuestion {
  readonly client: Address;
  /** Argument of MAIL FROM without its brackets; empty for the null sender, which checks HELO (§2.4). */
  readonly from: string;
  readonly helo: string;
  /** %{r}: the host that checks; 'unknown' when absent. */
  readonly receiver?: string;
  /** %{t}: seconds since 1970; 0 when absent. */
  readonly at?: number;
}

export interface SpfCheck {
  readonly result: SpfResult;
  /** The domain's own words on a fail (§6.2); a stranger's text. Empty when it publishes none. */
  readonly explanation: string;
  readonly trace: SpfTrace;
}

/** One record's evaluation. */
export interface SpfTrace {
  readonly domain: string;
  /** The published record; absent where there is not exactly one. */
  readonly record?: string;
  readonly result: SpfResult;
  /** A sentence for people. */
  readonly because: string;
  /** Spent here of the ten lookups, everything inside included (§4.6.4). */
  readonly lookups: number;
  /** Spent here of the two void lookups, everything inside included. */
  readonly voidLookups: number;
  /** In the order of evaluation; terms after the deciding one are not evaluated and not listed. */
  readonly terms: readonly TermTrace[];
}

export interface TermTrace {
  /** As published: '-include:_spf.example.net'. */
  readonly term: string;
  readonly outcome: TermOutcome;
  /** What the term costs of the ten lookups, everything inside included. */
  readonly lookups: number;
  /** Spent since the first record, this term included. */
  readonly lookupsSoFar: number;
  /** Absent when it cost none. */
  readonly voidLookups?: number;
  /** The name that was asked for, after macros. */
  readonly target?: string;
  /** Addresses or names that DNS gave. */
  readonly found?: readonly string[];
  readonly because?: string;
  /** The record behind an include or a redirect. */
  readonly inside?: SpfTrace;
}

export type TermOutcome = "matched" | "not-matched" | "temperror" | "permerror";

/** RFC 7208 §4.6.4. */
export const LIMITS = {
  lookups: 10,
  voidLookups: 2,
  mxHosts: 10,
  ptrNames: 10,
} as const;
