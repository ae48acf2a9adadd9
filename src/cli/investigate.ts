import { advance } from "../core/advance.ts";
import type { CaseEvent } from "../core/case-event.ts";
import type { Case, Knowledge, LookId, Step } from "../core/model.ts";
import { nextStep } from "../core/next-step.ts";
import { lookInput } from "../desk/cases/look.ts";
import type { Clock, Look } from "../desk/ports.ts";

/**
 * Follows one case on the command line as far as looking alone carries it. The same steps as at the desk, without store,
 * people or cards.
 */
export async function investigate(
  start: Case,
  parts: {
    readonly knowledge: Knowledge;
    readonly looks: readonly Look[];
    readonly clock: Clock;
  },
): Promise<{ readonly case: Case; readonly next: Step }> {
  let aCase = start;
  for (;;) {
    const next = nextStep(aCase, parts.knowledge);
    if (next.step !== "look") return { case: aCase, next };
    aCase = after(aCase, {
      event: "looks-started",
      looks: next.looks,
      at: parts.clock.now(),
    });
    const open = aCase;
    const signal = AbortSignal.timeout(30_000);
    const finished = await Promise.all(
      next.looks.map((id) => run(id, open, parts, signal)),
    );
    for (const event of finished) aCase = after(aCase, event);
  }
}

async function run(
  id: LookId,
  aCase: Case,
  { looks, clock }: { looks: readonly Look[]; clock: Clock },
  signal: AbortSignal,
): Promise<CaseEvent> {
  const look = looks.find((candidate) => candidate.id === id);
  const result =
    look === undefined
      ? ({
          outcome: "could-not-look",
          fault: "us",
          reason: "this look is not to be had here",
        } as const)
      : await look.run(lookInput(aCase, clock.now()), signal);
  return { event: "look-finished", look: id, result, at: clock.now() };
}

function after(aCase: Case, event: CaseEvent): Case {
  const move = advance(aCase, event);
  return move.may ? move.case : aCase;
}
