import { UNKNOWN } from "./diagnose.ts";
import type {
  Cause,
  Diagnosis,
  FixId,
  JudgedCause,
  Knowledge,
  ReadFact,
} from "./model.ts";

/** The fix for a cause, chosen by what is known. */
export function fixFor(cause: Cause, read: ReadFact): FixId {
  return cause.chooseFix?.pick(read) ?? cause.fixes[0];
}

/** What is concluded from a diagnosis once nothing more is to be learnt; undefined where only a person can tell. */
export function conclusion(
  diagnosis: Diagnosis,
  knowledge: Knowledge,
  read: ReadFact,
): JudgedCause | undefined {
  const open = diagnosis.causes.filter(
    ({ verdict }) => verdict !== "ruled-out",
  );
  const [best] = open;
  if (best === undefined || best.id === UNKNOWN) return undefined;
  return diagnosis.outcome === "found" ||
    best.verdict === "likely" ||
    haveOneFix(open, knowledge, read)
    ? best
    : undefined;
}

/** Not decided, and still good advice: all that is left has the same cure. */
export function haveOneFix(
  open: readonly JudgedCause[],
  knowledge: Knowledge,
  read: ReadFact,
): boolean {
  const fixes = new Set(
    open.flatMap(({ id }) => {
      const cause = knowledge.causes.find((candidate) => candidate.id === id);
      return cause === undefined ? [] : [fixFor(cause, read)];
    }),
  );
  return fixes.size === 1;
}
