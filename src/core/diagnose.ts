import { reader } from "./evidence.ts";
import { asLikely, judged, judgeWith } from "./judge.ts";
import { matchCodes, suspect, type Suspicion } from "./match-codes.ts";
import type { FactName } from "./facts.ts";
import type {
  Attempt,
  Bounce,
  Cause,
  CauseId,
  Diagnosis,
  Evidence,
  JudgedCause,
  Knowledge,
  NotLooked,
  ReadFact,
  Verdict,
} from "./model.ts";

/** Share of the remaining weight from which the best suspicion is called the cause without further proof. */
const ENOUGH = 0.75;

/** The cause that says that we do not know: more than a guess from a whole class of codes is not to be had. */
export const UNKNOWN = "unknown";

/** Everything a diagnosis rests on. */
export interface Findings {
  readonly bounce: Bounce;
  readonly evidence: readonly Evidence[];
  readonly attempts: readonly Attempt[];
  /** How often closed cases with this reply had each cause, in this tenant. */
  readonly experience?: Readonly<Record<CauseId, number>>;
}

/** Evidence and knowledge into verdicts, best first. Pure: the same findings give the same answer tomorrow. */
export function diagnose(findings: Findings, knowledge: Knowledge): Diagnosis {
  const codes = matchCodes(findings.bounce, knowledge.codes);
  return diagnoseSuspected(
    findings,
    knowledge,
    suspect(codes, findings.experience),
  );
}

/** The same with the reply already weighed, for those who try many answers on one bounce. */
export function diagnoseSuspected(
  findings: Findings,
  knowledge: Knowledge,
  suspicion: Suspicion,
): Diagnosis {
  const notLooked = whatWasNotLookedAt(findings.attempts);
  const read = reader(findings.evidence);
  const causes = judgedCauses(findings, knowledge.causes, suspicion);
  const open = causes.filter((cause) => cause.verdict !== "ruled-out");
  const [best] = open;
  const isNothing = best === undefined && causes.length === 0;
  if (isNothing || best?.id === UNKNOWN)
    return {
      outcome: "not-understood",
      words: findings.bounce.words,
      causes,
      notLooked,
    };
  if (best !== undefined && isEnough(best, open))
    return {
      outcome: "found",
      cause: best.id,
      causes: causes.map((cause) =>
        cause === best
          ? asLikely(cause, whyEnough(best, open, suspicion))
          : cause,
      ),
      notLooked,
    };
  return {
    outcome: "undecided",
    causes,
    missing: missingFacts(open, knowledge.causes, read),
    notLooked,
  };
}

/**
 * Best first. A cause that nobody suspects is something amiss, not the reason of this very refusal, as long as one of
 * the suspicions stands.
 */
function judgedCauses(
  findings: Findings,
  all: readonly Cause[],
  suspicion: Suspicion,
): readonly JudgedCause[] {
  const judge = judgeWith(findings.evidence);
  // Without any reply to go by, what the facts make likely is all there is.
  const alone: readonly Verdict[] = hasReply(findings.bounce)
    ? ["confirmed"]
    : ["confirmed", "likely"];
  const causes = all
    .flatMap((cause) => judged(cause, suspicion, judge(cause), alone))
    .sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id));
  const overruling = new Set(
    all.flatMap(({ id, overrules }) => (overrules === true ? [id] : [])),
  );
  const suspected = causes.filter(
    ({ id, verdict }) =>
      suspicion.weights.has(id) ||
      (overruling.has(id) && verdict !== "possible"),
  );
  return suspected.some(({ verdict }) => verdict !== "ruled-out")
    ? suspected
    : causes;
}

function hasReply({ replyCode, status }: Bounce): boolean {
  return replyCode !== undefined || status !== undefined;
}

/** By far the usual reason of such a reply, or merely what is left of its reasons: the two are not the same. */
function whyEnough(
  best: JudgedCause,
  open: readonly JudgedCause[],
  { weights }: Suspicion,
): string {
  const total = [...weights.values()].reduce((sum, one) => sum + one, 0);
  if ((weights.get(best.id) ?? 0) / total >= ENOUGH)
    return "This is what such an answer nearly always means.";
  return open.length === 1
    ? "Everything else that such an answer can mean is ruled out."
    : "Of what such an answer can mean, most is ruled out; this is left as the usual one.";
}

function isEnough(best: JudgedCause, open: readonly JudgedCause[]): boolean {
  if (best.verdict === "confirmed") return true;
  const total = open.reduce((sum, cause) => sum + cause.weight, 0);
  return best.weight / total >= ENOUGH;
}

function missingFacts(
  open: readonly JudgedCause[],
  causes: readonly Cause[],
  read: ReadFact,
): readonly FactName[] {
  const names = new Set<FactName>();
  for (const { id } of open)
    for (const fact of causes.find((cause) => cause.id === id)?.needs ?? [])
      if (read(fact) === undefined) names.add(fact);
  return [...names];
}

function whatWasNotLookedAt(
  attempts: readonly Attempt[],
): readonly NotLooked[] {
  return attempts.flatMap((attempt) =>
    attempt.state === "could-not-look"
      ? [{ look: attempt.look, reason: attempt.reason ?? "no reason given" }]
      : [],
  );
}
