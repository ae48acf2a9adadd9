import type {
  Case,
  Cause,
  Change,
  HistoryLine,
  Knowledge,
} from "../../core/model.ts";
import { isSeen } from "../../core/evidence.ts";
import type { Button, HelpdeskCard, Row } from "../cards.ts";
import { clockTime, dayAndTime } from "../times.ts";
import { caseButton } from "./buttons.ts";
import { changeOutcome } from "./change-words.ts";
import { byReason, details } from "./details.ts";
import { capital, sentence } from "./sentence.ts";
import { fixRows, fixScript } from "./fix-rows.ts";
import { insight, type Insight } from "./insight.ts";

export interface HelpdeskViewInput {
  readonly case: Case;
  readonly change?: Change | undefined;
  readonly knowledge: Knowledge;
  readonly canAskForFix: boolean;
}

/** The agent's card: the whole case at a glance, one per case, updated in place. */
export function helpdeskView(input: HelpdeskViewInput): HelpdeskCard {
  const { case: aCase, knowledge, change } = input;
  const seen = insight(aCase, knowledge);
  return {
    card: "helpdesk",
    reference: aCase.reference,
    title: title(seen),
    ...badge(aCase, change),
    subtitle: subtitle(aCase),
    rows: rows(input, seen),
    script: isByHand(input, seen.found) ? fixScript(aCase, seen.found.fix) : "",
    buttons: buttons(input, seen),
    details: details(aCase, knowledge),
    footer: footer(aCase),
  };
}

function title({ found, diagnosis }: Insight): string {
  if (found !== undefined) return found.cause.title;
  return diagnosis.outcome === "not-understood"
    ? "A reply that nobody here has met yet"
    : "Several causes are possible, none is settled";
}

function badge(
  aCase: Case,
  change: Change | undefined,
): Pick<HelpdeskCard, "badge" | "tone"> {
  switch (aCase.state) {
    case "fixed":
      return { badge: "Fixed", tone: "good" };
    case "closed":
      return { badge: "Closed", tone: "neutral" };
    case "fixing":
      return change?.state === "proposed"
        ? { badge: "Waiting for admin", tone: "warning" }
        : { badge: "Being fixed", tone: "warning" };
    default:
      return aCase.ticket?.claimedBy === undefined
        ? { badge: "Open", tone: "attention" }
        : { badge: `With ${aCase.ticket.claimedBy.name}`, tone: "warning" };
  }
}

function subtitle({ reference, bounce }: Case): string {
  const domains = [bounce.sender, bounce.recipient]
    .map((address) => address?.slice(address.lastIndexOf("@") + 1))
    .filter((domain) => domain !== undefined);
  const code = [bounce.replyCode, bounce.status].filter(Boolean).join(" ");
  const path =
    domains.length === 2 && domains[0] === domains[1]
      ? `inside ${domains[0] ?? ""}`
      : domains.join(" → ");
  return [reference, path, code].filter((part) => part !== "").join(" · ");
}

function rows(
  input: HelpdeskViewInput,
  { found, diagnosis }: Insight,
): readonly Row[] {
  const { case: aCase, knowledge, change } = input;
  const all: readonly Row[] = [
    {
      label: "Reporter",
      text: `${aCase.reporter.name} · ${dayAndTime(aCase.openedAt)}`,
    },
    { label: "Cause", text: cause(found, diagnosis.outcome) },
    { label: "Seen", text: seenLines(aCase, found?.cause).join("\n") },
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
    ...(isByHand(input, found) ? fixRows(aCase, found.fix) : []),
  ];
  return all.filter(({ text }) => text !== "");
}

/** Steps by hand are for fixes that nobody can ask for by a press. */
function isByHand(
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

function buttons(
  { case: aCase, canAskForFix }: HelpdeskViewInput,
  { found }: Insight,
): readonly Button[] {
  if (aCase.state === "closed") return [];
  const close = caseButton(aCase, "close", "Close");
  if (aCase.ticket?.claimedBy === undefined)
    return [caseButton(aCase, "claim", "Take it", "primary"), close];
  return found !== undefined &&
    canAskForFix &&
    (aCase.state === "answered" || aCase.state === "handed-over")
    ? [caseButton(aCase, "ask-admins", "Ask the admins", "primary"), close]
    : [close];
}

/** What the bot did stands without its name. */
function doing({ who, what }: HistoryLine): string {
  return capital(who === "Bounce Desk" ? what : `${who} ${what}`);
}

function footer({ history }: Case): string {
  const last = history.at(-1);
  return last === undefined ? "" : `${doing(last)} ${clockTime(last.at)}`;
}
