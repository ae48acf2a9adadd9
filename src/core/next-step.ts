import { conclusion, fixFor } from "./conclusion.ts";
import { diagnose, type Findings } from "./diagnose.ts";
import { reader } from "./evidence.ts";
import type { FactName } from "./facts.ts";
import type {
  Diagnosis,
  Knowledge,
  LookInfo,
  QuestionId,
  ReadFact,
  Step,
} from "./model.ts";
import { worthOfAnswers } from "./worth-of-answers.ts";

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
  const questions = worthAsking(progress, diagnosis, knowledge, wanted, read);
  if (questions.length > 0) return { step: "ask", questions };
  const best = conclusion(diagnosis, knowledge, read);
  const cause = knowledge.causes.find(({ id }) => id === best?.id);
  if (cause !== undefined)
    return { step: "recommend", cause: cause.id, fix: fixFor(cause, read) };
  const isOpen = diagnosis.causes.some(
    ({ verdict }) => verdict !== "ruled-out",
  );
  return {
    step: "hand-over",
    reason: isOpen ? "undecided" : "every-suspicion-ruled-out",
  };
}

/** Facts that nobody has brought yet, in the order of the causes' weight. */
interface Wanted {
  readonly byLooking: readonly FactName[];
  /** What would tell the open causes apart. */
  readonly forCauses: readonly FactName[];
  /** What the cure of the cause that was found needs. */
  readonly forFix: readonly FactName[];
}

/**
 * Of a confirmed cause only what its fix needs is still worth a look; a cause that is merely likely is looked into
 * further, but no person is asked about it.
 */
function wantedFacts(
  diagnosis: Diagnosis,
  knowledge: Knowledge,
  read: ReadFact,
): Wanted {
  const open = diagnosis.causes.filter(
    ({ verdict }) => verdict !== "ruled-out",
  );
  const unknown = (facts: readonly FactName[]) =>
    [...new Set(facts)].filter((fact) => read(fact) === undefined);
  const causes = open.flatMap(({ id }) =>
    knowledge.causes.filter((cause) => cause.id === id),
  );
  const needs = causes.flatMap((cause) => cause.needs);
  const checks = causes.flatMap((cause) => cause.checks ?? []);
  if (diagnosis.outcome !== "found") {
    // All that is left may have one cure already, which has questions of its own.
    const best = conclusion(diagnosis, knowledge, read);
    const cure = best === undefined ? [] : fixNeeds(best.id, knowledge, read);
    return {
      byLooking: unknown([...needs, ...checks, ...cure]),
      forCauses: unknown(needs),
      forFix: unknown(cure),
    };
  }
  const forFix = fixNeeds(diagnosis.cause, knowledge, read);
  const isConfirmed = open[0]?.verdict === "confirmed";
  return {
    byLooking: unknown(isConfirmed ? forFix : [...needs, ...checks, ...forFix]),
    forCauses: [],
    forFix: unknown(forFix),
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
      for (const need of lacking(look, read)) all.add(need);
  return [...all];
}

/** What is still to be known before a look can run. */
function lacking(
  { needs, needsOneOf = [] }: LookInfo,
  read: ReadFact,
): readonly FactName[] {
  const isKnown = (fact: FactName) => read(fact) !== undefined;
  return [
    ...needs.filter((fact) => !isKnown(fact)),
    ...(needsOneOf.some(isKnown) ? [] : needsOneOf),
  ];
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
      lacking(look, read).length === 0,
  );
}

/** The questions of one form: those whose answers can still change the advice, the most telling first. */
function worthAsking(
  progress: Progress,
  diagnosis: Diagnosis,
  knowledge: Knowledge,
  wanted: Wanted,
  read: ReadFact,
): readonly QuestionId[] {
  if (progress.rounds >= MAX_ROUNDS) return [];
  const facts = withWhatTheyNeed(
    [...wanted.forCauses, ...wanted.forFix],
    freshLooks(progress, knowledge),
    read,
  );
  const candidates = facts
    .flatMap((fact) =>
      knowledge.questions.filter(({ yields }) => yields.includes(fact)),
    )
    .filter(({ id }) => !progress.asked.includes(id));
  const worth = worthOfAnswers(progress, diagnosis, knowledge, wanted.forFix);
  return [...new Set(candidates)]
    .map((question) => ({ id: question.id, worth: worth(question) }))
    .filter((question) => question.worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, MAX_QUESTIONS_A_ROUND)
    .map(({ id }) => id);
}

function toId(look: LookInfo): string {
  return look.id;
}
