import type { CaseEvent } from "./case-event.ts";
import type { Case, CaseInIncident } from "./model.ts";

/** How a case changes with the incident that it belongs to; `advance.ts` says when. */

/** What it is and what is done about it is known: nothing more is looked for, nothing asked. */
export function joinIncident(
  aCase: Case,
  event: Extract<CaseEvent, { event: "incident-joined" }>,
): Case {
  const isWithPerson = aCase.state === "handed-over";
  return {
    ...aCase,
    state: isWithPerson ? "handed-over" : "answered",
    formErrors: {},
    incident: {
      id: event.incidentId,
      standing: "in",
      hadCard: aCase.ticket !== undefined,
    },
    history: [
      ...aCase.history,
      {
        at: event.at,
        who: "Bounce Desk",
        what: `part of incident ${event.reference}`,
      },
    ],
  };
}

/** The reporter is asked to try again. A change that is under way goes on. */
export function leaveBehind(
  aCase: Case,
  incident: CaseInIncident,
  event: Extract<CaseEvent, { event: "incident-over" }>,
): Case {
  return {
    ...aCase,
    state: aCase.state === "fixing" ? "fixing" : "fixed",
    incident: { ...incident, standing: "over" },
    history: [
      ...aCase.history,
      {
        at: event.at,
        who: "Bounce Desk",
        what: `incident ${event.reference} is over`,
      },
    ],
  };
}

/** Whoever wants a person, or says that this is not it, is an ordinary case again. */
export function asksForPerson(aCase: Case): Case {
  return aCase.incident?.standing === "in"
    ? { ...aCase, incident: { ...aCase.incident, standing: "left" } }
    : aCase;
}
