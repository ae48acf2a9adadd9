import type { Target } from "../../core/service-level.ts";
import type { Case, Person } from "../../core/model.ts";
import type { NoteCard } from "../cards.ts";
import { dayAndTime } from "../times.ts";
import { note } from "./notes.ts";

/** Lines for the one whom something concerns; the case's card shows the rest. */

export function givenTo({ reference }: Case, by: Person): NoteCard {
  return note(
    "A case is yours now",
    [`${by.name} gave you ${reference}.`, IN_THE_CHANNEL],
    reference,
  );
}

export function questionWaits({ reference }: Case, by: Person): NoteCard {
  return note(
    "The helpdesk has a question for you",
    [`${by.name} needs an answer to go on. It can be given on your card.`],
    reference,
  );
}

export function passedOn({ reference, question }: Case): NoteCard {
  return note(
    "I passed your answer on",
    [`${question?.by.name ?? "The helpdesk"} has it now.`],
    reference,
  );
}

/** Teams tells nobody that a card has changed. */
export function fixed({ reference }: Case): NoteCard {
  return note(
    "It is fixed. Please try again",
    ["Your card asks whether it works now."],
    reference,
  );
}

export function notMade({ reference }: Case): NoteCard {
  return note(
    "The change was not made",
    ["Your card says why. The helpdesk has your case."],
    reference,
  );
}

export function closedBy({ reference }: Case, by: Person): NoteCard {
  return note(
    "Your case is closed",
    [
      `${by.name} from the helpdesk closed ${reference}.`,
      "If something comes back again, paste it here.",
    ],
    reference,
  );
}

export function answerCame({ reference }: Case): NoteCard {
  return note(
    "The reporter has answered",
    [`The answer stands on the card of ${reference}.`, IN_THE_CHANNEL],
    reference,
  );
}

export function dueSoon({ reference }: Case, { dueAt }: Target): NoteCard {
  return note(
    "A case of yours is due soon",
    [`${reference} should be solved by ${dayAndTime(dueAt)}.`, IN_THE_CHANNEL],
    reference,
  );
}

export function missed(
  { reference, ticket }: Case,
  { what, dueAt }: Target,
): NoteCard {
  const who = ticket?.claimedBy?.name;
  return what === "first-response"
    ? note(
        "Nobody has taken a case in time",
        [
          `A person should have had ${reference} by ${dayAndTime(dueAt)}.`,
          IN_THE_CHANNEL,
        ],
        reference,
      )
    : note(
        "A case is not solved in time",
        [
          `${reference} should have been solved by ${dayAndTime(dueAt)}.`,
          who === undefined ? "Nobody has it." : `${who} has it.`,
          IN_THE_CHANNEL,
        ],
        reference,
      );
}

const IN_THE_CHANNEL = "Its card is in the helpdesk's channel.";
