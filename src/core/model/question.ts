import type { FactName, Facts } from "../facts.ts";
import type { QuestionId, ReadFact, Sourced } from "./cause.ts";

export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** A question to the person; "I don't know" is always offered and yields nothing. */
export interface Question extends Sourced {
  readonly id: QuestionId;
  readonly text: string;
  /** Other words for it while a way to send is chosen and no mail was sent yet; choices by their value. */
  readonly ahead?: {
    readonly text: string;
    readonly titles?: Readonly<Record<string, string>>;
  };
  /** Choices to press, or a line to type. */
  readonly input:
    | { readonly kind: "choice"; readonly choices: readonly Choice[] }
    | {
        readonly kind: "text";
        readonly placeholder: string;
        readonly maxLength: number;
      };
  readonly yields: readonly FactName[];
  /** The likely answer from what is known, to stand in the form already; a choice's value or a text. */
  readonly suggest?: (read: ReadFact) => string | undefined;
  /** Turns an answer into facts. A string result is a sentence that says what is wrong with it. */
  readonly read: (answer: string) => Partial<Facts> | string;
}
