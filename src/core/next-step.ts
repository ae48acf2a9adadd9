import { diagnose, type Findings } from "./diagnose.ts";
import { reader } from "./evidence.ts";
import type { FactName } from "./facts.ts";
import type {
  Cause,
  Diagnosis,
  FixId,
  JudgedCause,
  Knowledge,
  LookInfo,
  QuestionId,
  ReadFact,
  Step,
} from "./model.ts";

const MAX_QUESTIONS_A_ROUND = 3;
const MAX_ROUNDS = 2;

export interface Progress extends Findings {
  readonly asked: readonly QuestionId[];
  readonly rounds: number;
}

/**
 * The look or question that is worth taking next. Looking comes before asking: a probe costs seconds, a question costs
 * a person's attention. Asking stops when no answer would change what is recommended
 * (decision-theoretic troubleshooting, Heckerman, Breese and Rommelse 1995).
 */
export function nextStep(progress: Progress, knowledge: Knowledge): Step {
  const diagnosis = diagnose(progress, knowledge);
  const read = reader(progress.evidence);
  const wanted = wantedFacts(diagnosis, knowledge, read);
  const looks = worthLooking(progress, knowledge, wanted.byLooking, read);
  if (looks.length > 0) return { step: "look", looks: looks.map(toId) };
  if (progress.attempts.some((attempt) => attempt.state === "running"))
    return { step: "wait" };
  if (diagnosis.outcome === "not-understood")
    return { step: "hand-over", reason: "unknown-reply" };
  if (diagnosis.outcome === "found") {
    const questions = worthAsking(progress, knowledge, wanted.byAsking, read);
    return questions.length > 0
      ? { step: "ask", questions }
      : recommend(diagnosis.cause, knowledge, read);
  }
  return decide(progress, diagnosis, knowledge, wanted.byAsking, read);
}

/** The fix for a cause, chosen by what is known. */
export function fixFor(cause: Cause, read: ReadFact): FixId {
  return cause.chooseFix?.pick(read) ?? cause.fixes[0];
}

function decide(
  progress: Progress,
  diagnosis: Extract<Diagnosis, { outcome: "undecided" }>,
  knowledge: Knowledge,
  wanted: readonly FactName[],
  read: ReadFact,
): Step {
  const open = diagnosis.causes.filter(
    ({ verdict }) => verdict !== "ruled-out",
  );
  const [best] = open;
  if (best === undefined)
    return { step: "hand-over", reason: "every-suspicion-ruled-out" };
  const questions = worthAsking(progress, knowledge, wanted, read);
  if (questions.length > 0 && answersWouldMatter(open, knowledge, read))
    return { step: "ask", questions };
  return isGoodEnough(open, knowledge, read)
    ? recommend(best.id, knowledge, read)
    : { step: "hand-over", reason: "undecided" };
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
  return diagnosis.outcome === "found" || isGoodEnough(open, knowledge, read)
    ? open[0]
    : undefined;
}

/** Not decided, and still good advice: the best suspicion is likely, or all that is left has the same cure. */
function isGoodEnough(
  open: readonly JudgedCause[],
  knowledge: Knowledge,
  read: ReadFact,
): boolean {
  return open[0]?.verdict === "likely" || sameFix(open, knowledge, read);
}

/**
 * Facts that nobody has brought yet, in the order of the causes' weight. Of a confirmed cause only what its fix needs is
 * still worth a look; a cause that is merely likely is looked into further, but no person is asked about it.
 */
function wantedFacts(
  diagnosis: Diagnosis,
  knowledge: Knowledge,
  read: ReadFact,
): {
  readonly byLooking: readonly FactName[];
  readonly byAsking: readonly FactName[];
} {
  const open = diagnosis.causes.filter(
    ({ verdict }) => verdict !== "ruled-out",
  );
  const unknown = (facts: readonly FactName[]) =>
    [...new Set(facts)].filter((fact) => read(fact) === undefined);
  const causes = open.flatMap(({ id }) =>
    knowledge.causes.filter((cause) => cause.id === id),
  );
  const causeNeeds = causes.flatMap(({ needs }) => needs);
  const checks = causes.flatMap((cause) => cause.checks ?? []);
  if (diagnosis.outcome !== "found")
    return {
      byLooking: unknown([...causeNeeds, ...checks]),
      byAsking: unknown(causeNeeds),
    };
  const forFix = fixNeeds(diagnosis.cause, knowledge, read);
  const isConfirmed = open[0]?.verdict === "confirmed";
  return {
    byLooking: unknown(
      isConfirmed ? forFix : [...causeNeeds, ...checks, ...forFix],
    ),
    byAsking: unknown(forFix),
  };
}

function fixNeeds(
  causeId: string,
  knowledge: Knowledge,
  read: ReadFact,
): readonly FactName[] {
  const cause = knowledge.causes.find(({ id }) => id === causeId);
  if (cause === undefined) return [];
  const fix = knowledge.fixes.find(({ id }) => id === fixFor(cause, read));
  return [...(cause.chooseFix?.needs ?? []), ...(fix?.needs ?? [])];
}

/** The wanted facts, and those without which no remaining look can bring them. */
function withWhatTheyNeed(
  wanted: readonly FactName[],
  fresh: readonly LookInfo[],
  read: ReadFact,
): readonly FactName[] {
  const all = new Set<FactName>(wanted);
  for (const look of fresh)
    if (look.yields.some((fact) => wanted.includes(fact)))
      for (const need of look.needs)
        if (read(need) === undefined) all.add(need);
  return [...all];
}

function freshLooks(
  progress: Progress,
  knowledge: Knowledge,
): readonly LookInfo[] {
  return knowledge.looks.filter(
    (look) => !progress.attempts.some((attempt) => attempt.look === look.id),
  );
}

/** Every look that can run now and would bring a wanted fact, or a fact that such a look needs first. */
function worthLooking(
  progress: Progress,
  knowledge: Knowledge,
  wanted: readonly FactName[],
  read: ReadFact,
): readonly LookInfo[] {
  const fresh = freshLooks(progress, knowledge);
  const useful = withWhatTheyNeed(wanted, fresh, read);
  return fresh.filter(
    (look) =>
      look.yields.some((fact) => useful.includes(fact)) &&
      look.needs.every((fact) => read(fact) !== undefined),
  );
}

function worthAsking(
  progress: Progress,
  knowledge: Knowledge,
  wanted: readonly FactName[],
  read: ReadFact,
): readonly QuestionId[] {
  if (progress.rounds >= MAX_ROUNDS) return [];
  const questions = withWhatTheyNeed(
    wanted,
    freshLooks(progress, knowledge),
    read,
  ).flatMap((fact) =>
    knowledge.questions.filter((question) => question.yields.includes(fact)),
  );
  return [...new Set(questions.map(({ id }) => id))]
    .filter((id) => !progress.asked.includes(id))
    .slice(0, MAX_QUESTIONS_A_ROUND);
}

/** Two open causes with different fixes, or one fix that still lacks what it needs: then an answer can change the advice. */
function answersWouldMatter(
  open: readonly JudgedCause[],
  knowledge: Knowledge,
  read: ReadFact,
): boolean {
  return open.length > 1 && !sameFix(open, knowledge, read);
}

function sameFix(
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

function recommend(
  causeId: string,
  knowledge: Knowledge,
  read: ReadFact,
): Step {
  const cause = knowledge.causes.find(({ id }) => id === causeId);
  return cause === undefined
    ? { step: "hand-over", reason: "undecided" }
    : { step: "recommend", cause: cause.id, fix: fixFor(cause, read) };
}

function toId(look: LookInfo): string {
  return look.id;
}
