import { reader } from "./evidence.ts";
import type { Case, Evidence, Knowledge, LookId } from "./model.ts";

/** The looks of a case that went by something else than what is answered now. */
export function staleLooks(
  { attempts, evidence }: Case,
  answered: readonly Evidence[],
  { looks }: Knowledge,
): readonly LookId[] {
  const before = reader(evidence);
  const after = reader([...evidence, ...answered]);
  const changed = answered
    .map(({ fact }) => fact)
    .filter(
      (fact) => JSON.stringify(before(fact)) !== JSON.stringify(after(fact)),
    );
  return looks
    .filter(({ id }) => attempts.some(({ look }) => look === id))
    .filter(({ needs, needsOneOf = [], uses = [] }) =>
      [...needs, ...needsOneOf, ...uses].some((fact) => changed.includes(fact)),
    )
    .map(({ id }) => id);
}
