import type { CaseEvent } from "./case-event.ts";
import {
  line,
  nextMailLine,
  no,
  when,
  without,
  yes,
  type CaseMove,
} from "./case-move.ts";
import { helpdeskMove, reopen } from "./helpdesk-moves.ts";
import { asksForPerson, joinIncident, leaveBehind } from "./incident-moves.ts";
import type { Attempt, Case, CaseState, Instant, LookId } from "./model.ts";
import { nextFault } from "./next-fault.ts";
import { notingQuiet } from "./quiet.ts";

const WHILE_OPEN: readonly CaseState[] = [
  "looking",
  "asking",
  "answered",
  "handed-over",
  "fixing",
  "fixed",
];

/** Case + event -> Case. The only place where a case changes its state. */
export function advance(aCase: Case, event: CaseEvent): CaseMove {
  const move = moveOf(aCase, event);
  return move.may ? yes(notingQuiet(move.case, event)) : move;
}

function moveOf(aCase: Case, event: CaseEvent): CaseMove {
  if (event.event === "reopened") return reopen(aCase, event);
  if (aCase.state === "closed") return no("closed");
  switch (event.event) {
    case "looks-started":
      return yes({
        ...aCase,
        attempts: [...aCase.attempts, ...event.looks.map(started(event.at))],
      });
    case "look-finished":
      return finishLook(aCase, event);
    case "asked":
      return when(aCase, ["looking", "asking"], {
        ...aCase,
        state: "asking",
        asked: [...aCase.asked, ...event.questions],
        form: { questions: event.questions, given: {} },
        rounds: aCase.rounds + 1,
        formErrors: {},
      });
    case "answered":
      return when(aCase, ["asking"], {
        ...aCase,
        state: "looking",
        evidence: [...aCase.evidence, ...event.evidence],
        attempts: aCase.attempts.filter(
          ({ look, state }) =>
            state === "running" || !event.stale.includes(look),
        ),
        formErrors: {},
        history: [...aCase.history, line(event.at, "reporter", "answered")],
      });
    case "form-refused":
      return when(aCase, ["asking"], {
        ...aCase,
        form: {
          questions: aCase.form?.questions ?? aCase.asked,
          given: event.given,
        },
        formErrors: event.errors,
      });
    case "concluded":
      return when(aCase, ["looking", "asking"], {
        ...aCase,
        state: "answered",
      });
    case "handed-over":
      return handOver(aCase, event.reason, event.at);
    case "claimed":
    case "assigned":
    case "reporter-asked":
    case "reporter-answered":
    case "noted":
      return helpdeskMove(aCase, event);
    case "next-mail":
      return yes({
        ...aCase,
        history: [...aCase.history, nextMailLine(event.looked)],
      });
    case "change-proposed":
      return when(aCase, ["answered", "handed-over", "fixing"], {
        ...aCase,
        state: "fixing",
        changeId: event.changeId,
        history: [
          ...aCase.history,
          line(event.at, event.by.name, "asked the admins for the change"),
        ],
      });
    case "change-ended":
      return when(aCase, ["fixing"], {
        ...aCase,
        state: event.fixed ? "fixed" : "handed-over",
        ...(event.fixed
          ? {}
          : { ticket: ticketOf(aCase, event.what, event.at) }),
        evidence: [...aCase.evidence, ...event.evidence],
        history: [...aCase.history, line(event.at, "Bounce Desk", event.what)],
      });
    case "change-undone":
      return when(aCase, ["fixed"], {
        ...aCase,
        state: "handed-over",
        ticket: ticketOf(aCase, "the fix was taken back", event.at),
        history: [
          ...aCase.history,
          line(event.at, "Bounce Desk", "the fix was taken back"),
        ],
      });
    case "next-fault":
      return when(aCase, ["answered", "fixed"], nextFault(aCase, event));
    case "still-failing":
      return when(aCase, ["fixed"], {
        ...aCase,
        state: "handed-over",
        ticket: ticketOf(aCase, "still failing after the fix", event.at),
        history: [
          ...aCase.history,
          line(event.at, aCase.reporter.name, "says it still fails"),
        ],
      });
    case "incident-joined":
      return when(
        aCase,
        ["looking", "asking", "answered", "handed-over"],
        joinIncident(aCase, event),
      );
    case "incident-over":
      return aCase.incident?.standing === "in"
        ? yes(leaveBehind(aCase, aCase.incident, event))
        : no("not-now");
    case "closed":
      return when(aCase, WHILE_OPEN, close(aCase, event));
  }
}

function close(
  aCase: Case,
  event: Extract<CaseEvent, { event: "closed" }>,
): Case {
  return {
    ...without(aCase, "question"),
    state: "closed",
    ...(event.really === undefined ? {} : { really: event.really }),
    history: [...aCase.history, line(event.at, event.by, event.why)],
  };
}

/** The helpdesk's ticket as it stands, or a fresh one. */
function ticketOf(
  aCase: Case,
  reason: string,
  at: Instant,
): NonNullable<Case["ticket"]> {
  return aCase.ticket ?? { openedAt: at, reason };
}

function started(at: Instant): (look: LookId) => Attempt {
  return (look) => ({ look, state: "running", startedAt: at });
}

function finishLook(
  aCase: Case,
  event: Extract<CaseEvent, { event: "look-finished" }>,
): CaseMove {
  const running = aCase.attempts.find(
    (attempt) => attempt.look === event.look && attempt.state === "running",
  );
  if (running === undefined) return no("not-now");
  const { result } = event;
  const ended: Attempt = {
    look: event.look,
    startedAt: running.startedAt,
    endedAt: event.at,
    ...(result.transcript === undefined
      ? {}
      : { transcript: result.transcript }),
    ...(result.outcome === "saw"
      ? { state: "saw" }
      : {
          state: "could-not-look",
          fault: result.fault,
          reason: result.reason,
        }),
  };
  return yes({
    ...aCase,
    attempts: aCase.attempts.map((attempt) =>
      attempt === running ? ended : attempt,
    ),
    evidence:
      result.outcome === "saw"
        ? [...aCase.evidence, ...result.evidence]
        : aCase.evidence,
  });
}

function handOver(aCase: Case, reason: string, at: Instant): CaseMove {
  // The helpdesk that has the case already gets it back only when a further fault could not be solved.
  if (
    aCase.ticket !== undefined &&
    aCase.state !== "looking" &&
    // In an incident nobody has this case for itself.
    aCase.incident?.standing !== "in"
  )
    return no("not-now");
  return when(aCase, WHILE_OPEN, {
    ...asksForPerson(aCase),
    // A change under way goes on; the helpdesk only joins in.
    state: aCase.state === "fixing" ? "fixing" : "handed-over",
    ticket: { openedAt: at, ...aCase.ticket, reason },
    history: [
      ...aCase.history,
      line(at, "Bounce Desk", "passed to the helpdesk"),
    ],
  });
}
