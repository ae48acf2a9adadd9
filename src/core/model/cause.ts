import type { FactName, Facts } from "../facts.ts";
import type { ReplyCode, StatusCode } from "../status-code.ts";
import type { Action, Generator } from "./bounce.ts";

export type CauseId = string;

export type FixId = string;

export type QuestionId = string;

/** A probe ('mx') or a tenant read ('tenant.connectors'). */
export type LookId = string;

export interface Sourced {
  /** Where this is written: a page's address or an RFC section. */
  readonly source: string;
  /** The day somebody looked: '2026-11-20'. */
  readonly checked: string;
}

/** One enhanced status code, or all from one to another of the same class and subject: 5.7.606 to 5.7.649. */
export type StatusMatch =
  StatusCode | { readonly from: StatusCode; readonly to: StatusCode };

/** What one reply says, and what it makes us suspect. Matched on code and words and generator. */
export interface Code extends Sourced {
  readonly id: string;
  readonly status?: StatusMatch | readonly StatusMatch[];
  readonly replyCode?: ReplyCode | readonly ReplyCode[];
  readonly says: RegExp;
  /** Words that make it another code's; two plain patterns are proven fast, one with a look ahead is not. */
  readonly unless?: RegExp;
  /** Speaks only where no other code matches, such as the meaning of a whole class of codes (RFC 3463 §3). */
  readonly fallback?: true;
  /** Notices of this kind alone, such as a delay; absent for any. */
  readonly action?: Action;
  /** Generators that say it with this meaning; absent for any. */
  readonly generators?: readonly Generator[];
  /** One plain sentence for people. */
  readonly means: string;
  /** What follows from this reply alone, such as whose server must have said it. */
  readonly implies?: Partial<Facts>;
  /** The cause that these very words state; it stands as likely without any further look. */
  readonly names?: CauseId;
  /** Suspected causes with their weights; weights need not add up to one. */
  readonly suspects: Readonly<Record<CauseId, number>>;
}

export type Verdict = "confirmed" | "likely" | "possible" | "ruled-out";

export interface Judgement {
  readonly verdict: Verdict;
  readonly because: readonly string[];
}

/** Reads one fact; `undefined` when it is not known. */
export type ReadFact = <F extends FactName>(fact: F) => Facts[F] | undefined;

export interface Cause extends Sourced {
  readonly id: CauseId;
  /** At most 12 words, no codes: the headline for the person. */
  readonly title: string;
  /** Whose problem, what now, how long: two or three short sentences. */
  readonly explain: string;
  /** What the person who sends can do at once, whoever carries out the fix; absent for what always helps. */
  readonly atOnce?: readonly string[];
  /** Station of the mail's path that is broken. */
  readonly station: StationId;
  /** Likely or confirmed, it explains the refusal whatever the reply says, such as mail that somebody else sent. */
  readonly overrules?: true;
  readonly needs: readonly FactName[];
  /** What a colleague would look at too before believing it: looked at and shown, never asked for. */
  readonly checks?: readonly FactName[];
  /** Judges by facts alone. Returns undefined when they say nothing; the suspicion then stands as it was. */
  readonly judge: (read: ReadFact) => Judgement | undefined;
  /** Fixes that can cure it, the usual one first. */
  readonly fixes: readonly [FixId, ...FixId[]];
  /** Picks one of `fixes` by what is known; the first when absent. */
  readonly chooseFix?: {
    readonly needs: readonly FactName[];
    readonly pick: (read: ReadFact) => FixId;
  };
}

export type StationId =
  "device" | "network" | "door" | "connector" | "recipient";
