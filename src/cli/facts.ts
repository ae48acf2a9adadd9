import { evidenceOf } from "../core/evidence.ts";
import { parseFact } from "../core/fact-values.ts";
import type { Evidence } from "../core/model.ts";
import { systemClock } from "../eyes.ts";
import { WrongUse } from "./wrong-use.ts";

/** `--fact name=value`, as often as wanted. */
export function readFacts(pairs: readonly string[]): readonly Evidence[] {
  return pairs.flatMap((pair) => {
    const [name = "", ...rest] = pair.split("=");
    const facts = parseFact(name, rest.join("="));
    if (facts === undefined)
      throw new WrongUse(
        `--fact ${pair} is no known fact with a value it can have.`,
      );
    return evidenceOf(facts, "answer", systemClock.now(), `You said ${pair}.`);
  });
}
