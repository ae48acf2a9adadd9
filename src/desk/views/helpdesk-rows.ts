import { isSeen } from "../../core/evidence.ts";
import type {
  Case,
  Cause,
  Change,
  Instant,
  Knowledge,
  Person,
} from "../../core/model.ts";
import { isOpen, type Target } from "../../core/service-level.ts";
import type { Row } from "../cards.ts";
import { dayAndTime } from "../times.ts";
import { changeOutcome, nextMailRows } from "./change-words.ts";
import { byReason, inDisagreement } from "./details.ts";
import { fixRows } from "./fix-rows.ts";
import { isWithoutReply, type Insight } from "./insight.ts";
import { capital, sentence } from "./sentence.ts";

export interface HelpdeskViewInput {
  readonly case: Case;
  readonly change?: Change | undefined;
  readonly knowledge: Knowledge;
  readonly canAskForFix: boolean;
  /** To whom the case can be given. */
  readonly team?: readonly Person[] | undefined;
  /** What the helpdesk has promised itself, and how late it is. */
  readonly targets?: readonly Target[];
  readonly now?: Instant;
}

/** What core/next-step.ts gives as its reason, in words. */
const REASONS: Readonly<Record<string, string>> = {
  "unknown-reply": "Nobody here has met this reply.",
  undecided: "Several causes are left, and no look tells them apart.",
  "every-suspicion-ruled-out":
    "Everything that such a reply mostly means is ruled out.",
};

export function whyHere(reason: string): string {
  return REASONS[reason] ?? sentence(reason);
}

/** What an agent wants to know at a glance. */
export function rows(
  input: HelpdeskViewInput,
  { found, diagnosis }: Insight,
): readonly Row[] {
  const { case: aCase, knowledge, change } = input;
  const all: readonly Row[] = [
    {
      label: "Reporter",
      text: `${aCase.reporter.name} · ${dayAndTime(aCase.openedAt)}`,
    },
    { label: "Why here", text: whyHere(aCase.ticket?.reason ?? "") },
    { label: "Due", text: due(input) },
    ...dialogue(aCase),
    ...newestNote(aCase),
    {
      label: "Cause",
      text: isWithoutReply(aCase) ? "" : cause(found, diagnosis.outcome),
    },
    { label: "Seen", text: seenLines(aCase, found?.cause).join("\n") },
    { label: "Disagree", text: inDisagreement(aCase.evidence).join("\n") },
    {
      label: "Not looked",
      text: byReason(diagnosis.notLooked, knowledge).join("\n"),
    },
    {
      label: "Remote words",
      text: found === undefined ? aCase.bounce.words : "",
    },
    {
      label: change === undefined ? "Fix" : "Change",
      text:
        change === undefined
          ? (found?.fix.title ?? "")
          : `${capital(change.plan.target)}: ${changeOutcome(change)}`,
    },
    ...nextMailRows(change),
    ...(isByHand(input, found) ? fixRows(aCase, found.fix) : []),
    { label: "It was", text: really(input) },
    { label: "Feedback", text: feedback(aCase) },
  ];
  return all.filter(({ text, words = "" }) => text !== "" || words !== "");
}

/** What it was according to the agent who closed it; empty where nobody said. */
export function really({
  case: { really },
  knowledge,
}: Pick<HelpdeskViewInput, "case" | "knowledge">): string {
  if (really === undefined) return "";
  const cause = knowledge.causes.find(({ id }) => id === really);
  return cause?.title ?? "None of the causes that are known here.";
}

function feedback({ feedback }: Case): string {
  if (feedback === undefined) return "";
  const opinion = feedback.opinion === "up" ? "Helpful" : "Not helpful";
  return feedback.text === "" ? opinion : `${opinion}: ${feedback.text}`;
}

/** Steps by hand are for fixes that nobody can ask for by a press. */
export function isByHand(
  { change, canAskForFix }: HelpdeskViewInput,
  found: Insight["found"],
): found is NonNullable<Insight["found"]> {
  return found !== undefined && change === undefined && !canAskForFix;
}

function cause(
  found: Insight["found"],
  outcome: Insight["diagnosis"]["outcome"],
): string {
  if (found === undefined)
    return outcome === "not-understood"
      ? "Unknown. The reply matches nothing in the catalogue."
      : "Undecided. Nothing seen so far settles it.";
  const { verdict, because } = found.judged;
  const reasons =
    because.length > 0
      ? because
      : ["The reply itself is the only sign; nothing was seen for ourselves"];
  return [verdict, ...reasons].map(sentence).join(" ");
}

/** What was seen for ourselves of that on which the cause rests; the rest stands in the details. */
function seenLines(aCase: Case, cause: Cause | undefined): readonly string[] {
  const lines = aCase.evidence
    .filter(({ source }) => isSeen(source))
    .filter(({ fact }) => cause?.needs.includes(fact) ?? true)
    .map(({ because }) => sentence(because));
  return [...new Set(lines)];
}

function due({ case: aCase, targets = [] }: HelpdeskViewInput): string {
  return targets
    .filter((target) => isOpen(target, aCase))
    .map(({ what, dueAt }) =>
      what === "first-response"
        ? `To be taken by ${dayAndTime(dueAt)}`
        : `To be solved by ${dayAndTime(dueAt)}`,
    )
    .join("\n");
}

/** The last question to the reporter and what came back. */
function dialogue({ history, question }: Case): readonly Row[] {
  const at = history.findLastIndex(({ what }) => what === "asked the reporter");
  const asked = history[at];
  if (asked?.words === undefined) return [];
  const answer = history
    .slice(at)
    .find(({ what, words }) => what === "answered" && words !== undefined);
  return [
    { label: "Asked", text: "", words: asked.words },
    question === undefined
      ? { label: "Answer", text: "", words: answer?.words ?? "" }
      : { label: "Answer", text: "The reporter has not answered yet." },
  ];
}

/** Earlier ones stand in the card's thread. */
function newestNote({ history }: Case): readonly Row[] {
  const noted = history.findLast(
    ({ what, words }) => what === "noted" && words !== undefined,
  );
  return noted === undefined
    ? []
    : [
        {
          label: "Note",
          text: `${noted.who} · ${dayAndTime(noted.at)}`,
          words: noted.words ?? "",
        },
      ];
}
