import { advance } from "../core/advance.ts";
import type { CaseEvent } from "../core/case-event.ts";
import type { Case, Step } from "../core/model.ts";
import { nextStep } from "../core/next-step.ts";
import { isBackAgain, joinKnown, watchFor } from "./incidents/incident-join.ts";
import type { DeskParts } from "./parts.ts";
import type { Transaction } from "./ports.ts";

/** Takes next steps until somebody or something must be waited for. Decides nothing itself. */
export async function carryOn(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<Case> {
  if (aCase.state !== "looking" && aCase.state !== "handed-over") return aCase;
  const known = await joinKnown(desk, tx, aCase);
  if (known !== undefined) return known;
  const step = nextStep(aCase, desk.knowledge);
  // A person has it: looking on still helps them, everything else is theirs to decide.
  if (aCase.state === "handed-over" && step.step !== "look")
    return (
      (isBackAgain(aCase) ? await watchFor(desk, tx, aCase) : undefined) ??
      aCase
    );
  const at = desk.clock.now();
  if (step.step === "look")
    for (const look of step.looks)
      await tx.jobs.add(
        `look:${aCase.id}:${aCase.earlier?.length ?? 0}:${aCase.rounds}:${look}`,
        { kind: "look", caseId: aCase.id, look },
        at,
      );
  const event = eventOf(step, at);
  if (event === undefined) return aCase;
  const isAtEnd = event.event === "concluded" || event.event === "handed-over";
  const joined = isAtEnd ? await watchFor(desk, tx, aCase) : undefined;
  return joined ?? moved(aCase, event);
}

/** The case after an event that must be possible here; a refusal is a fault of ours. */
export function moved(aCase: Case, event: CaseEvent): Case {
  const move = advance(aCase, event);
  if (move.may) return move.case;
  throw new Error(
    `case in state ${aCase.state} cannot take ${event.event}: ${move.because}`,
  );
}

function eventOf(step: Step, at: string): CaseEvent | undefined {
  switch (step.step) {
    case "look":
      return { event: "looks-started", looks: step.looks, at };
    case "ask":
      return { event: "asked", questions: step.questions, at };
    case "recommend":
      return { event: "concluded", at };
    case "hand-over":
      return { event: "handed-over", reason: step.reason, at };
    case "wait":
      return undefined;
  }
}
