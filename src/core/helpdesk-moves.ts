import type { CaseEvent } from "./case-event.ts";
import { line, no, without, yes, type CaseMove } from "./case-move.ts";
import { isSamePerson } from "./approvals.ts";
import type { Case, Instant, Person } from "./model.ts";

/** How a case changes in the helpdesk's hands; `advance.ts` calls these. */
export type HelpdeskEvent = Extract<
  CaseEvent,
  {
    event:
      "claimed" | "assigned" | "reporter-asked" | "reporter-answered" | "noted";
  }
>;

/** So long a closed case can be opened again; after that the words of its bounce are dropped. */
const REOPENS_WITHIN_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;

/** An event of an open case that the helpdesk has. */
export function helpdeskMove(aCase: Case, event: HelpdeskEvent): CaseMove {
  const { ticket } = aCase;
  if (ticket === undefined) return no("not-now");
  switch (event.event) {
    case "claimed":
      return ticket.claimedBy === undefined
        ? yes(withPerson(aCase, ticket, event.by, event.at, "took the case"))
        : no("already-claimed");
    case "assigned":
      return assign(aCase, ticket, event);
    case "reporter-asked":
      return yes(ask(aCase, ticket, event));
    case "reporter-answered":
      return answer(aCase, event);
    case "noted":
      return yes({
        ...aCase,
        history: [
          ...aCase.history,
          line(event.at, event.by.name, "noted", event.text),
        ],
      });
  }
}

/** Opened again within the time for it: with whoever did so, and with targets that begin anew. */
export function reopen(
  aCase: Case,
  event: Extract<CaseEvent, { event: "reopened" }>,
): CaseMove {
  if (aCase.state !== "closed") return no("not-now");
  const closedAt = aCase.history.at(-1)?.at ?? aCase.openedAt;
  if (
    Date.parse(event.at) - Date.parse(closedAt) >
    REOPENS_WITHIN_DAYS * DAY_MS
  )
    return no("closed-long-ago");
  const rest = without(aCase, "really", "learnt");
  const ticket = { openedAt: event.at, reason: "opened again" };
  return yes({
    ...withPerson(rest, ticket, event.by, event.at, "opened the case again"),
    // A change that was approved before goes on, and ends with the case as with any other.
    state: event.isBeingChanged ? "fixing" : "handed-over",
  });
}

type Ticket = NonNullable<Case["ticket"]>;

function withPerson(
  aCase: Case,
  ticket: Ticket,
  person: Person,
  at: Instant,
  what: string,
  by: Person = person,
): Case {
  return {
    ...aCase,
    ticket: {
      answeredAt: at,
      ...ticket,
      claimedBy: person,
      claimedAt: at,
    },
    history: [...aCase.history, line(at, by.name, what)],
  };
}

function assign(
  aCase: Case,
  ticket: Ticket,
  { by, to, at }: Extract<CaseEvent, { event: "assigned" }>,
): CaseMove {
  const { claimedBy } = ticket;
  if (claimedBy !== undefined && isSamePerson(claimedBy, to))
    return no("already-claimed");
  const what = isSamePerson(by, to)
    ? "took the case"
    : `gave the case to ${to.name}`;
  return yes(withPerson(aCase, ticket, to, at, what, by));
}

/** Whoever asks has the case, unless somebody has it already. */
function ask(
  aCase: Case,
  ticket: Ticket,
  { by, text, at }: Extract<CaseEvent, { event: "reporter-asked" }>,
): Case {
  return {
    ...aCase,
    ticket: {
      claimedBy: by,
      claimedAt: at,
      answeredAt: at,
      ...ticket,
    },
    question: { by, text, at },
    history: [...aCase.history, line(at, by.name, "asked the reporter", text)],
  };
}

function answer(
  { question, ...aCase }: Case,
  { text, at }: Extract<CaseEvent, { event: "reporter-answered" }>,
): CaseMove {
  if (question === undefined) return no("not-now");
  return yes({
    ...aCase,
    history: [
      ...aCase.history,
      line(at, aCase.reporter.name, "answered", text),
    ],
  });
}
