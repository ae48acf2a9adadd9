import type { Case, Incident } from "../../core/model.ts";
import type { HelpdeskCard, NoteCard, UserCard } from "../cards.ts";
import { clockTime, dayAndTime, later } from "../times.ts";
import { caseButton } from "./buttons.ts";
import { insight } from "./insight.ts";
import { note } from "./notes.ts";
import { sentence } from "./sentence.ts";
import type { UserViewInput } from "./user-words.ts";
import { whatToDo } from "./what-to-do.ts";

/** A reporter's card as the incident makes it: known while it is open, one request to try again once it is over. */
export function inIncident(
  card: UserCard,
  input: UserViewInput,
  incident: Incident | undefined,
  now: string,
): UserCard {
  const { case: aCase } = input;
  if (incident === undefined || aCase.state === "closed") return card;
  if (aCase.incident?.standing === "in")
    return known(card, input, incident, now);
  return aCase.incident?.standing === "over" && aCase.state === "fixed"
    ? over(card, incident)
    : card;
}

function known(
  card: UserCard,
  input: UserViewInput,
  incident: Incident,
  now: string,
): UserCard {
  const { case: aCase, knowledge } = input;
  const seen = insight(aCase, knowledge);
  const cause = knowledge.causes.find(({ id }) => id === incident.cause);
  const meanwhile = whatToDo(
    { ...input, case: { ...aCase, state: "handed-over" } },
    seen,
  );
  return {
    ...card,
    title: "We know about this. You are not the only one",
    lines: [
      `${othersWords(incident)} since ${when(incident.since, now)}.`,
      ...(cause === undefined ? [] : [sentence(cause.title)]),
      [
        incident.claimedBy === undefined
          ? "The helpdesk knows."
          : `${incident.claimedBy.name} from the helpdesk is on it.`,
        ...(incident.nextUpdateAt > now
          ? [`Next word at ${when(incident.nextUpdateAt, now)}.`]
          : []),
        "I tell you here when it is over. There is nothing for you to do.",
      ].join(" "),
    ],
    steps: [],
    stations: seen.found === undefined ? [] : card.stations,
    ...meanwhile,
    // Nothing was looked at where it was known at once; the incident's cause then says how mail gets through.
    todo: cause?.atOnce ?? meanwhile.todo,
    buttons: [
      caseButton(aCase, "works-now", "It works now"),
      caseButton(aCase, "not-it", "That's not it"),
    ],
  };
}

function othersWords({ people }: Incident): string {
  const others = people - 1;
  return others === 1
    ? "One colleague gets the same answer"
    : `${others} colleagues get the same answer`;
}

/** The day as well, where it is not plainly today. */
function when(at: string, now: string): string {
  const isNear =
    at > later(now, -HALF_A_DAY_MS) && at < later(now, HALF_A_DAY_MS);
  return isNear ? clockTime(at) : dayAndTime(at);
}

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

const OVER = "It is over. Please try again";

function overLines({ over, since }: Incident): readonly string[] {
  return [
    over === undefined
      ? ""
      : `What you reported lasted from ${dayAndTime(since)} to ${dayAndTime(over.at)}.`,
    "If it still does not work, press “Still not working”, and a person has a look.",
  ].filter((line) => line !== "");
}

/** The same below the card, which may stand far above by now. */
export function incidentOver(incident: Incident): NoteCard {
  return note(OVER, overLines(incident), incident.reference);
}

function over(card: UserCard, incident: Incident): UserCard {
  return {
    ...card,
    title: OVER,
    lines: overLines(incident),
    todoTitle: "",
    todo: [],
    rows: [],
  };
}

/** A case's card in the channel while its incident is open: nothing to do here, and where to look instead. */
export function pointing(
  card: HelpdeskCard,
  { incident: mine }: Case,
  incident: Incident | undefined,
): HelpdeskCard {
  if (mine?.standing !== "in" || incident === undefined) return card;
  return {
    ...card,
    badge: `Part of ${incident.reference}`,
    tone: "neutral",
    stations: [],
    rows: [
      ...card.rows.filter(({ label }) => label === "Reporter"),
      {
        label: "Incident",
        text: `The card of ${incident.reference} in this channel stands for all its cases: count, fix and next word.`,
      },
    ],
    script: "",
    buttons: [],
  };
}
