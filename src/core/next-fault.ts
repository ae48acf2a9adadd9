import type { CaseEvent } from "./case-event.ts";
import type { Case } from "./model.ts";

/** The same case from the start again, with what was known of the first fault laid aside. */
export function nextFault(
  { changeId, incident, ...aCase }: Case,
  event: Extract<CaseEvent, { event: "next-fault" }>,
): Case {
  return {
    ...aCase,
    state: "looking",
    bounce: event.bounce,
    evidence: event.evidence,
    experience: event.experience,
    attempts: [],
    asked: [],
    rounds: 0,
    formErrors: {},
    earlier: [
      ...(aCase.earlier ?? []),
      {
        bounce: aCase.bounce,
        evidence: aCase.evidence,
        attempts: aCase.attempts,
        endedAt: event.at,
        ...(changeId === undefined ? {} : { changeId }),
        ...(incident === undefined ? {} : { incident }),
      },
    ],
    history: [
      ...aCase.history,
      {
        at: event.at,
        who: aCase.reporter.name,
        what: "reported what it gets now",
      },
    ],
  };
}
