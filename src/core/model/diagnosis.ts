import type { FactName } from "../facts.ts";
import type { CauseId, FixId, LookId, QuestionId, Verdict } from "./cause.ts";

export interface JudgedCause {
  readonly id: CauseId;
  readonly verdict: Verdict;
  readonly weight: number;
  readonly because: readonly string[];
}

export type Diagnosis =
  | {
      readonly outcome: "found";
      readonly cause: CauseId;
      readonly causes: readonly JudgedCause[];
      readonly notLooked: readonly NotLooked[];
    }
  | {
      readonly outcome: "undecided";
      readonly causes: readonly JudgedCause[];
      readonly missing: readonly FactName[];
      readonly notLooked: readonly NotLooked[];
    }
  | {
      readonly outcome: "not-understood";
      readonly words: string;
      /** Suspicions that a class of codes raises; none stands out. */
      readonly causes: readonly JudgedCause[];
      readonly notLooked: readonly NotLooked[];
    };

export interface NotLooked {
  readonly look: LookId;
  readonly reason: string;
}

export type Step =
  | { readonly step: "look"; readonly looks: readonly LookId[] }
  | { readonly step: "ask"; readonly questions: readonly QuestionId[] }
  | {
      readonly step: "recommend";
      readonly cause: CauseId;
      readonly fix: FixId;
    }
  | { readonly step: "hand-over"; readonly reason: string }
  | { readonly step: "wait" };
