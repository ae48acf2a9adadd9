import { parseFact } from "../../core/fact-values.ts";
import type { FactName } from "../../core/facts.ts";
import type { Question } from "../../core/model.ts";

/** Reads a pressed choice whose value is one of the fact's own. */
export function chosen(fact: FactName): Question["read"] {
  return (answer) =>
    parseFact(fact, answer) ?? "Please choose one of the answers.";
}
