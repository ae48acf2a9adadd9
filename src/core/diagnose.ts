import { reader } from "./evidence.ts";
import type { FactName } from "./facts.ts";
import type {
  Attempt,
  Bounce,
  Cause,
  CauseId,
  Code,
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

/** What a verdict does to a suspicion's weight. */
const FACTOR: Readonly<Record<Verdict, number>> = {
  confirmed: 10,
  likely: 3,
  possible: 1,
  "ruled-out": 0,
};

/** Everything a diagnosis rests on. */
export interface Findings {
  readonly bounce: Bounce;
  readonly evidence: readonly Evidence[];
  readonly attempts: readonly Attempt[];
}

/** The codes that this bounce's numbers and words match, the most telling first. */
export function matchCodes(
  bounce: Bounce,
  codes: readonly Code[],
): readonly Code[] {
  return codes.filter((code) => matches(bounce, code));
}

/** Evidence and knowledge into verdicts, best first. Pure: the same findings give the same answer tomorrow. */
export function diagnose(findings: Findings, knowledge: Knowledge): Diagnosis {
  const notLooked = whatWasNotLookedAt(findings.attempts);
  const read = reader(findings.evidence);
  const codes = matchCodes(findings.bounce, knowledge.codes);
  const suspicion = suspicions(codes);
  const causes = judgedCauses(knowledge.causes, suspicion, read);
  const open = causes.filter((cause) => cause.verdict !== "ruled-out");
  const [best] = open;
  if (best === undefined && causes.length === 0)
    return {
      outcome: "not-understood",
      words: findings.bounce.words,
      causes: [],
      notLooked,
    };
  if (best !== undefined && isEnough(best, open))
    return { outcome: "found", cause: best.id, causes, notLooked };
  return {
    outcome: "undecided",
    causes,
    missing: missingFacts(open, knowledge.causes, read),
    notLooked,
  };
}

function matches(bounce: Bounce, code: Code): boolean {
  if (code.status !== undefined && code.status !== bounce.status) return false;
  if (code.replyCode !== undefined && code.replyCode !== bounce.replyCode)
    return false;
  // An unknown speaker may be the one; a known other one is not.
  if (
    code.generators !== undefined &&
    bounce.generator !== "unknown" &&
    !code.generators.includes(bounce.generator)
  )
    return false;
  return code.says.test(bounce.words);
}

function suspicions(codes: readonly Code[]): ReadonlyMap<CauseId, number> {
  const weights = new Map<CauseId, number>();
  for (const code of codes)
    for (const [cause, weight] of Object.entries(code.suspects))
      weights.set(cause, Math.max(weights.get(cause) ?? 0, weight));
  return weights;
}

/**
 * Best first. A cause that nobody suspects is something amiss, not the reason of this very refusal, as long as one of
 * the suspicions stands.
 */
function judgedCauses(
  all: readonly Cause[],
  suspicion: ReadonlyMap<CauseId, number>,
  read: ReadFact,
): readonly JudgedCause[] {
  const causes = all
    .flatMap((cause) => judged(cause, suspicion.get(cause.id) ?? 0, read))
    .sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id));
  const suspected = causes.filter(({ id }) => suspicion.has(id));
  return suspected.some(({ verdict }) => verdict !== "ruled-out")
    ? suspected
    : causes;
}

/** A suspected cause with its verdict; a cause nobody suspects counts only when the facts alone confirm it. */
function judged(
  cause: Cause,
  suspicion: number,
  read: ReadFact,
): readonly JudgedCause[] {
  const judgement = cause.judge(read);
  if (suspicion === 0 && judgement?.verdict !== "confirmed") return [];
  const verdict = judgement?.verdict ?? "possible";
  return [
    {
      id: cause.id,
      verdict,
      weight: (suspicion || 1) * FACTOR[verdict],
      because: judgement?.because ?? [],
    },
  ];
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
