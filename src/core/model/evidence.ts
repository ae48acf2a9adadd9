import type { FactName, Facts } from "../facts.ts";
import type { Instant } from "./bounce.ts";

/** `assumed`: the most likely value while nobody has said or seen another; anything else beats it. */
export type Source = "bounce" | "answer" | "probe" | "tenant" | "assumed";

/** One fact, who said so and when. `because` is a sentence for people. */
export interface EvidenceOf<F extends FactName> {
  readonly fact: F;
  readonly value: Facts[F];
  readonly source: Source;
  readonly at: Instant;
  readonly because: string;
}

export type Evidence = { [F in FactName]: EvidenceOf<F> }[FactName];

/** Whose fault it is that a look brought nothing. */
export type Fault = "target" | "resolver" | "network" | "permission" | "us";

/** The result of one look: facts, or why there are none. "Could not look" is never "is not there". */
export type LookResult =
  | {
      readonly outcome: "saw";
      readonly evidence: readonly Evidence[];
      /** Protocol lines or answers behind the evidence, for the details. */
      readonly transcript?: readonly string[];
    }
  | {
      readonly outcome: "could-not-look";
      readonly fault: Fault;
      readonly reason: string;
      readonly transcript?: readonly string[];
    };
