import type { GivenAnswer } from "../../core/check-answer.ts";

/** A free question as it leaves the house: masked, with the passages that may answer it. */
export interface FreeQuestion {
  readonly question: string;
  /** The asker's, 'de-DE'; the answer is to be in the question's own. */
  readonly language: string;
  readonly passages: readonly {
    readonly title: string;
    readonly text: string;
  }[];
}

/** What a language model made of it, not to be trusted before it was checked. */
export type WrittenAnswer =
  | { readonly outcome: "written"; readonly given: GivenAnswer }
  | {
      readonly outcome: "could-not";
      /** `filtered`: the service refused to hear or to say it. */
      readonly fault: "permission" | "network" | "target" | "us" | "filtered";
      readonly reason: string;
    };

export interface AnswerWriter {
  /** Never throws. Costs money, and keeps nothing that it was told. */
  write(question: FreeQuestion): Promise<WrittenAnswer>;
}
