import { diagnose } from "../../core/diagnose.ts";
import { reader } from "../../core/evidence.ts";
import { conclusion, fixFor } from "../../core/conclusion.ts";
import type {
  Case,
  Cause,
  Diagnosis,
  Fix,
  JudgedCause,
  Knowledge,
  ReadFact,
} from "../../core/model.ts";

/** What is concluded about a case right now; derived each time, stored nowhere. */
export interface Insight {
  readonly diagnosis: Diagnosis;
  readonly read: ReadFact;
  /** The cause with its verdict, and the fix, once found. */
  readonly found?: {
    readonly cause: Cause;
    readonly judged: JudgedCause;
    readonly fix: Fix;
  };
}

/** Nothing came back that could be read: somebody asked for a person, and that is all there is. */
export function isWithoutReply({ bounce, evidence }: Case): boolean {
  return (
    bounce.words === "" &&
    bounce.replyCode === undefined &&
    bounce.status === undefined &&
    evidence.every(({ source }) => source !== "bounce")
  );
}

export function insight(aCase: Case, knowledge: Knowledge): Insight {
  const known = derived.get(aCase);
  if (known?.knowledge === knowledge) return known.insight;
  const fresh = derive(aCase, knowledge);
  derived.set(aCase, { knowledge, insight: fresh });
  return fresh;
}

/** Every card of a case asks the same of the same value; cases are never changed in place. */
const derived = new WeakMap<
  Case,
  { readonly knowledge: Knowledge; readonly insight: Insight }
>();

function derive(aCase: Case, knowledge: Knowledge): Insight {
  const diagnosis = diagnose(aCase, knowledge);
  const read = reader(aCase.evidence);
  const best = conclusion(diagnosis, knowledge, read);
  const cause = knowledge.causes.find(({ id }) => id === best?.id);
  if (best === undefined || cause === undefined) return { diagnosis, read };
  const fix = knowledge.fixes.find(({ id }) => id === fixFor(cause, read));
  return fix === undefined
    ? { diagnosis, read }
    : { diagnosis, read, found: { cause, judged: best, fix } };
}
