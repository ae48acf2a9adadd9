import { reader } from "../../core/evidence.ts";
import type { Attempt, Case, Knowledge } from "../../core/model.ts";
import type { Button, Form, UserCard } from "../cards.ts";
import { clockTime, dayAndTime, seconds } from "../times.ts";
import { caseButton } from "./buttons.ts";
import { details, regionName, title as lookTitle } from "./details.ts";
import { formOf } from "./form.ts";
import { REPLY_FORM } from "./helpdesk-form.ts";
import { insight, type Insight } from "./insight.ts";
import { stations } from "./path.ts";
import { userWords, type UserViewInput } from "./user-words.ts";
import { whatToDo } from "./what-to-do.ts";

/** The reporter's card: what is true for them first, the technical part behind "Details". */
export function userView(input: UserViewInput): UserCard {
  const { case: aCase, knowledge } = input;
  const seen = insight(aCase, knowledge);
  const words = userWords(input, seen);
  return {
    card: "user",
    reference: aCase.reference,
    title: words.title,
    lines: words.lines,
    path: path(aCase),
    when: when(aCase),
    steps: showsSteps(aCase)
      ? aCase.attempts.map((attempt) => step(attempt, knowledge))
      : [],
    stations: showsPath(aCase) ? stations(aCase, seen) : [],
    ...formOn(aCase, knowledge),
    ...whatToDo(input, seen),
    buttons: buttons(input, seen),
    details: details(aCase, knowledge),
    footer: footer(aCase),
  };
}

function path({ bounce }: Case): string {
  return [bounce.sender, bounce.recipient].filter(Boolean).join(" → ");
}

function when({ bounce, evidence, openedAt }: Case): string {
  const region = regionName(bounce.region);
  const by =
    bounce.generator === "exchange-online"
      ? ` by Microsoft 365${region === undefined ? "" : ` (${region})`}`
      : "";
  const isAnswer = bounce.replyCode ?? bounce.status;
  const never =
    isAnswer === undefined && reader(evidence)("server.reachable") === false;
  const verb = bounce.action === "delayed" ? "Delayed" : "Refused";
  if (bounce.at !== undefined) return `${verb} ${dayAndTime(bounce.at)}${by}`;
  const what = never ? "No connection" : `${verb}${by}`;
  return `${what} · reported ${dayAndTime(openedAt)}`;
}

function showsSteps({ state }: Case): boolean {
  return state === "looking";
}

/** Not between a colleague's question and its answer. */
function showsPath({ state, question }: Case): boolean {
  return (
    question === undefined &&
    state !== "looking" &&
    state !== "asking" &&
    state !== "closed"
  );
}

function step(
  attempt: Attempt,
  knowledge: Knowledge,
): UserCard["steps"][number] {
  const text = lookTitle(attempt.look, knowledge);
  const time =
    attempt.endedAt === undefined
      ? ""
      : seconds(attempt.startedAt, attempt.endedAt);
  switch (attempt.state) {
    case "running":
      return { state: "running", text, time };
    case "saw":
      return { state: "done", text, time };
    case "could-not-look":
      return {
        state: "failed",
        text,
        time,
      };
  }
}

/** A colleague's question, or those that we ask ourselves; never both. */
function formOn(aCase: Case, knowledge: Knowledge): { readonly form?: Form } {
  if (aCase.question !== undefined) return { form: REPLY_FORM };
  return aCase.state === "asking" ? { form: form(aCase, knowledge) } : {};
}

function form(aCase: Case, knowledge: Knowledge): Form {
  const open = aCase.form?.questions ?? aCase.asked;
  return formOf(
    knowledge.questions.filter(({ id }) => open.includes(id)),
    aCase.form?.given ?? {},
    aCase.formErrors,
    reader(aCase.evidence),
  );
}

function buttons(
  { case: aCase, canAskForFix }: UserViewInput,
  { found }: Insight,
): readonly Button[] {
  const works = caseButton(aCase, "works-now", "It works now");
  const talk = caseButton(aCase, "talk-to-person", "Talk to a person");
  if (aCase.question !== undefined)
    return [caseButton(aCase, "reply", "Send the answer", "primary"), works];
  switch (aCase.state) {
    case "looking":
      return [caseButton(aCase, "not-it", "That's not it")];
    case "asking":
      return [
        caseButton(aCase, "answer", "Continue", "primary"),
        caseButton(aCase, "not-it", "That's not it"),
      ];
    case "answered":
      return found !== undefined && canAskForFix
        ? [
            caseButton(aCase, "ask-for-fix", "Ask for the fix", "primary"),
            works,
            talk,
          ]
        : found === undefined || found.fix.whoCanDoIt === "person"
          ? [works, talk]
          : [{ ...talk, style: "primary" }, works];
    case "handed-over":
    case "fixing":
      return aCase.ticket === undefined ? [works, talk] : [works];
    case "fixed":
      return [
        { ...works, style: "primary" },
        caseButton(aCase, "still-failing", "Still not working"),
      ];
    case "closed":
      return [];
  }
}

function footer(aCase: Case): string {
  const looked = aCase.attempts.filter(({ state }) => state === "saw").length;
  const last = aCase.history.at(-1);
  if (aCase.state === "closed" && last !== undefined)
    return `${aCase.reference} · Asked ${clockTime(aCase.openedAt)}, closed ${clockTime(last.at)}`;
  return looked === 0
    ? aCase.reference
    : `${aCase.reference} · looked at ${looked} ${looked === 1 ? "thing" : "things"}`;
}
