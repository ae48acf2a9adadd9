import { tracingReader } from "./evidence.ts";
import { CATALOGUE_CASES, type Suspicion } from "./match-codes.ts";
import type {
  Cause,
  Evidence,
  JudgedCause,
  Judgement,
  Verdict,
} from "./model.ts";

/** One cause held against the facts, and what that does to the suspicion of it. */

/** What a verdict does to a suspicion's weight. */
const FACTOR: Readonly<Record<Verdict, number>> = {
  confirmed: 10,
  likely: 3,
  possible: 1,
  "ruled-out": 0,
};

/** A reply whose words state the cause weighs more than something that is amiss beside it. */
const NAMED = 12;

/** The reason of a cause that the reply's own words name. */
export const SAYS_SO = "The answer itself says so.";

/** The reason of a suspicion that nothing has yet been seen about. */
const MAY_MEAN =
  "Such an answer can mean this; nothing seen so far speaks for it or against it.";

/** More than any suspicion can weigh. */
const OVERRULING = 10 * CATALOGUE_CASES;

/** A suspected cause with its verdict; a cause nobody suspects counts only when the facts alone speak for it. */
export function judged(
  cause: Cause,
  suspicion: Suspicion,
  byFacts: Judgement | undefined,
  alone: readonly Verdict[],
): readonly JudgedCause[] {
  const judgement = withWords(cause, suspicion, byFacts);
  const weight =
    cause.overrules === true && judgement.verdict !== "possible"
      ? OVERRULING
      : suspicion.weights.get(cause.id);
  if (weight === undefined && !alone.includes(judgement.verdict)) return [];
  return [
    {
      id: cause.id,
      verdict: judgement.verdict,
      weight:
        (weight ?? 1) *
        (judgement.verdict === "likely" && suspicion.named.has(cause.id)
          ? NAMED
          : FACTOR[judgement.verdict]),
      because: judgement.because,
    },
  ];
}

/**
 * Judges by the facts. What rests on nothing but the text that came back is never more than likely: nobody has seen it,
 * and nobody who was there has said it.
 */
export function judgeWith(
  evidence: readonly Evidence[],
): (cause: Cause) => Judgement | undefined {
  const { read, sources, forget } = tracingReader(evidence);
  return (cause) => {
    forget();
    const judgement = cause.judge(read);
    const isTextAlone = [...sources].every(
      (source) => source === "bounce" || source === "assumed",
    );
    return judgement?.verdict === "confirmed" && isTextAlone
      ? { ...judgement, verdict: "likely" }
      : judgement;
  };
}

/** What the facts leave open, the reply's own words may still state. */
function withWords(
  cause: Cause,
  { named }: Suspicion,
  judgement: Judgement | undefined,
): Judgement {
  const isOpen = judgement === undefined || judgement.verdict === "possible";
  if (isOpen && named.has(cause.id))
    return {
      verdict: "likely",
      because: [SAYS_SO, ...(judgement?.because ?? [])],
    };
  const because = judgement?.because ?? [];
  return judgement === undefined || (isOpen && because.length === 0)
    ? { verdict: "possible", because: [MAY_MEAN] }
    : judgement;
}

/** Nothing speaks against it, and `why` for it. */
export function asLikely(cause: JudgedCause, why: string): JudgedCause {
  return cause.verdict === "possible"
    ? {
        ...cause,
        verdict: "likely",
        because: [...cause.because.filter((one) => one !== MAY_MEAN), why],
      }
    : cause;
}
