import { conclusion, fixFor, haveOneFix } from "./conclusion.ts";
import { diagnoseSuspected, type Findings } from "./diagnose.ts";
import { evidenceOf, reader } from "./evidence.ts";
import type { FactName } from "./facts.ts";
import { matchCodes, suspect } from "./match-codes.ts";
import type { Diagnosis, Knowledge, Question } from "./model.ts";

/** What would be recommended, and how much of the weight speaks for it. */
interface Advice {
  readonly fix: string | undefined;
  /** 0 to 1. */
  readonly share: number;
  /** How much of the weight the leading suspicion has, whether or not it is recommended; 0 to 1. */
  readonly lead: number;
}

/** Worth of an answer that cannot be played through because it is typed: asked before one that changes little. */
const TYPED = 0.5;

/** At most; less than whatever decides by itself. */
const NARROWS = 0.1;

/**
 * How much one question's answers can do for the advice, 0 for nothing: each choice is played through, and the question
 * is worth asking where the choices lead to different fixes, the more the better they decide (value of information,
 * Heckerman, Breese and Rommelse 1995, with all answers equally likely).
 */
export function worthOfAnswers(
  findings: Findings,
  diagnosis: Diagnosis,
  knowledge: Knowledge,
  forFix: readonly FactName[],
): (question: Question) => number {
  const suspicion = suspect(
    matchCodes(findings.bounce, knowledge.codes),
    findings.experience,
  );
  const read = reader(findings.evidence);
  const open = diagnosis.causes.filter(
    ({ verdict }) => verdict !== "ruled-out",
  );
  const isSettled = haveOneFix(open, knowledge, read);
  const now = adviceFrom(diagnosis, knowledge, findings);
  return (question) => {
    // What the cure needs to be exact is asked for in any case.
    const isForFix = isNeededByFix(question, diagnosis, knowledge, findings);
    if (isForFix && forFix.some((fact) => question.yields.includes(fact)))
      return 1 + TYPED;
    if (question.input.kind === "text")
      return diagnosis.outcome === "found" || isSettled ? 0 : TYPED;
    const advices = question.input.choices.flatMap(({ value }) => {
      const facts = question.read(value);
      if (typeof facts === "string") return [];
      const told = {
        ...findings,
        evidence: [
          ...findings.evidence,
          ...evidenceOf(facts, "answer", "", ""),
        ],
      };
      return [
        adviceFrom(
          diagnoseSuspected(told, knowledge, suspicion),
          knowledge,
          told,
        ),
      ];
    });
    return gain(now, advices);
  };
}

function isNeededByFix(
  { yields }: Question,
  diagnosis: Diagnosis,
  knowledge: Knowledge,
  { evidence }: Findings,
): boolean {
  if (diagnosis.outcome !== "found") return false;
  const cause = knowledge.causes.find(({ id }) => id === diagnosis.cause);
  if (cause === undefined) return false;
  const id = fixFor(cause, reader(evidence));
  const needs = knowledge.fixes.find((fix) => fix.id === id)?.needs ?? [];
  return needs.some((fact) => yields.includes(fact));
}

function adviceFrom(
  diagnosis: Diagnosis,
  knowledge: Knowledge,
  { evidence }: Findings,
): Advice {
  const read = reader(evidence);
  const best = conclusion(diagnosis, knowledge, read);
  const cause = knowledge.causes.find(({ id }) => id === best?.id);
  const total = diagnosis.causes.reduce((sum, { weight }) => sum + weight, 0);
  const of = (weight: number | undefined) =>
    weight === undefined || total === 0 ? 0 : weight / total;
  return {
    fix: cause === undefined ? undefined : fixFor(cause, read),
    share: of(best?.weight),
    lead: of(diagnosis.causes[0]?.weight),
  };
}

function gain(now: Advice, advices: readonly Advice[]): number {
  const changes = advices.some(({ fix }) => fix !== now.fix);
  if (!changes) return now.fix === undefined ? narrowing(now, advices) : 0;
  const mean =
    advices.reduce((sum, { share }) => sum + share, 0) / advices.length;
  const kinds = new Set(advices.map(({ fix }) => fix)).size;
  return mean + kinds / 100;
}

/** Where nothing can be recommended yet, an answer that brings one suspicion forward may decide with the next one. */
function narrowing(now: Advice, advices: readonly Advice[]): number {
  const gained = advices.map(({ lead }) => Math.max(0, lead - now.lead));
  return (
    (NARROWS * gained.reduce((sum, one) => sum + one, 0)) /
    Math.max(1, advices.length)
  );
}
