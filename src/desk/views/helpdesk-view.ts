import type { Case } from "../../core/model.ts";
import { isOpen } from "../../core/service-level.ts";
import type { Button, HelpdeskCard } from "../cards.ts";
import { clockTime } from "../times.ts";
import { caseButton, nextMailButtons } from "./buttons.ts";
import { details } from "./details.ts";
import { moreOf } from "./helpdesk-form.ts";
import { isByHand, rows, type HelpdeskViewInput } from "./helpdesk-rows.ts";
import { fixScript } from "./fix-rows.ts";
import { insight, isWithoutReply, type Insight } from "./insight.ts";
import { stations } from "./path.ts";
import { doing } from "./thread-lines.ts";

export type { HelpdeskViewInput } from "./helpdesk-rows.ts";

/** The agent's card: the whole case at a glance, one per case, updated in place. */
export function helpdeskView(input: HelpdeskViewInput): HelpdeskCard {
  const { case: aCase, knowledge } = input;
  const seen = insight(aCase, knowledge);
  return {
    card: "helpdesk",
    reference: aCase.reference,
    title: title(seen, aCase),
    ...badge(input),
    subtitle: subtitle(aCase),
    stations: aCase.state === "closed" ? [] : stations(aCase, seen),
    rows: rows(input, seen),
    script: isByHand(input, seen.found) ? fixScript(aCase, seen.found.fix) : "",
    buttons: buttons(input, seen),
    ...(isWorkedOn(aCase)
      ? { more: moreOf(aCase, knowledge, seen, input.team ?? []) }
      : {}),
    details: details(aCase, knowledge),
    footer: footer(aCase),
  };
}

function title({ found, diagnosis }: Insight, aCase: Case): string {
  if (found !== undefined) return found.cause.title;
  if (isWithoutReply(aCase)) return "A colleague asks for a person";
  return diagnosis.outcome === "not-understood"
    ? "A reply that nobody here has met yet"
    : "Several causes are possible, none is settled";
}

/** In an incident nobody works on this case for itself. */
function isWorkedOn({ state, ticket, incident }: Case): boolean {
  return (
    ticket !== undefined && state !== "closed" && incident?.standing !== "in"
  );
}

function badge({
  case: aCase,
  change,
  ...time
}: HelpdeskViewInput): Pick<HelpdeskCard, "badge" | "tone"> {
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
        ? { badge: `Open${lateness(aCase, time)}`, tone: "attention" }
        : {
            badge: `With ${aCase.ticket.claimedBy.name}${lateness(aCase, time)}`,
            tone: "warning",
          };
  }
}

/** Said of the first target that is near or over. */
function lateness(
  aCase: Case,
  { targets = [], now = "" }: Pick<HelpdeskViewInput, "targets" | "now">,
): string {
  const waiting = targets.filter((target) => isOpen(target, aCase));
  if (waiting.some(({ dueAt }) => dueAt <= now)) return " · overdue";
  return waiting.some(({ remindAt }) => remindAt <= now) ? " · due soon" : "";
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

function buttons(
  { case: aCase, canAskForFix, change }: HelpdeskViewInput,
  { found }: Insight,
): readonly Button[] {
  if (aCase.state === "closed")
    return [caseButton(aCase, "reopen", "Open it again")];
  if (aCase.ticket?.claimedBy === undefined)
    return [caseButton(aCase, "claim", "Take it", "primary")];
  return found !== undefined &&
    canAskForFix &&
    (aCase.state === "answered" || aCase.state === "handed-over")
    ? [caseButton(aCase, "ask-admins", "Ask the admins", "primary")]
    : nextMailButtons(change);
}

function footer({ history }: Case): string {
  const last = history.at(-1);
  return last === undefined ? "" : `${doing(last)} ${clockTime(last.at)}`;
}
