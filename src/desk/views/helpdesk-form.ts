import {
  NONE_OF_THESE,
  type Case,
  type Knowledge,
  type Person,
} from "../../core/model.ts";
import type { Button, Form, FormField, HelpdeskCard } from "../cards.ts";
import { caseButton } from "./buttons.ts";
import type { Insight } from "./insight.ts";

/** Fields of the helpdesk's and the reporter's card, by the names under which they come back. */
export const WORDS = "words";
export const ASSIGNEE = "assignee";
export const REALLY = "really";
export const REPLY = "reply";

/** No question, answer or note takes more. */
export const LONGEST_WORDS = 1_000;

/** What somebody wrote into a field; empty where that was nothing. */
export function writtenIn(
  data: Readonly<Record<string, string>>,
  field: string,
): string {
  return (data[field] ?? "").trim().slice(0, LONGEST_WORDS);
}

/** In which the reporter answers a colleague. */
export const REPLY_FORM: Form = {
  fields: [
    {
      kind: "text",
      id: REPLY,
      label: "Your answer",
      placeholder: "",
      maxLength: LONGEST_WORDS,
      isMultiline: true,
      isRequired: true,
      value: "",
      error: "",
    },
  ],
};

/** What an agent seldom needs: behind one button of the card. */
export function moreOf(
  aCase: Case,
  knowledge: Knowledge,
  { found, diagnosis }: Insight,
  team: readonly Person[],
): NonNullable<HelpdeskCard["more"]> {
  const judged = [...diagnosis.causes].sort(
    (one, other) => other.weight - one.weight,
  );
  const others = colleagues(aCase, team);
  const likely = [
    ...(found === undefined ? [] : [found.cause.id]),
    ...judged.map(({ id }) => id),
  ];
  return {
    form: {
      fields: [
        {
          kind: "text",
          id: WORDS,
          label: "A question to the reporter, or a note",
          placeholder: "Notes stay at the helpdesk",
          maxLength: LONGEST_WORDS,
          isMultiline: true,
          value: "",
          error: "",
        },
        ...(others.length === 0 ? [] : [assigneeField(others)]),
        reallyField(knowledge, likely, found?.cause.id ?? ""),
      ],
    },
    buttons: [
      sending(aCase, "ask-reporter", "Ask the reporter"),
      sending(aCase, "note", "Add the note"),
      sending(aCase, "close", "Close the case"),
      ...(others.length === 0 ? [] : [sending(aCase, "assign", "Pass it on")]),
    ],
  };
}

function colleagues(
  { ticket }: Case,
  team: readonly Person[],
): readonly Person[] {
  return team.filter(
    ({ objectId, name }) =>
      name !== "" && objectId !== ticket?.claimedBy?.objectId,
  );
}

function assigneeField(team: readonly Person[]): FormField {
  return {
    kind: "choice",
    id: ASSIGNEE,
    label: "Pass the case on to",
    isCompact: true,
    isOptional: true,
    choices: team.map(({ objectId, name }) => ({
      value: objectId,
      title: name,
    })),
    value: "",
    error: "",
  };
}

/** What was found comes first and is chosen already, then what else was thought of, then all others by name. */
function reallyField(
  { causes }: Knowledge,
  likely: readonly string[],
  chosen: string,
): FormField {
  const place = (id: string) => {
    const at = likely.indexOf(id);
    return at === -1 ? likely.length : at;
  };
  const ordered = [...causes].sort(
    (one, other) =>
      place(one.id) - place(other.id) || one.title.localeCompare(other.title),
  );
  return {
    kind: "choice",
    id: REALLY,
    label: "What it really was, when closing",
    isCompact: true,
    isOptional: true,
    choices: [
      ...ordered.map(({ id, title }) => ({ value: id, title })),
      { value: NONE_OF_THESE, title: "None of these" },
    ],
    value: chosen,
    error: "",
  };
}

function sending(aCase: Case, verb: Button["verb"], title: string): Button {
  return { ...caseButton(aCase, verb, title), sendsForm: true };
}
