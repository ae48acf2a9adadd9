import type { Change, ChangePlan, Image, Person } from "../../core/model.ts";
import { isTerminal } from "../../core/change.ts";
import type { ApprovalCard, Button, Row } from "../cards.ts";
import { clockTime, dayAndTime } from "../times.ts";
import { changeButton } from "./buttons.ts";
import { capital, sentence } from "./sentence.ts";

/** The approver's card: what, why, before and after, risk, undo, who asked, until when. */
export function approvalView(
  change: Change,
  reference: string,
  viewer: Person,
): ApprovalCard {
  const { plan } = change;
  return {
    card: "approval",
    reference,
    title: title(change),
    expires:
      change.state === "proposed"
        ? `Expires ${dayAndTime(change.expiresAt)}`
        : "",
    target: capital(plan.target),
    differences: differences(plan),
    rows: rows(change),
    warnings: plan.warnings,
    outcome: outcome(change, viewer),
    tone: tone(change),
    buttons: buttons(change),
    script: script(plan),
    footer: `${reference} · plan ${fingerprint(change.digest)}`,
  };
}

/** Eight hex digits of the plan's digest, as people compare them: '4c1e 9a07'. */
export function fingerprint(digest: string): string {
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
}

function title({ state, plan }: Change): string {
  const what = plan.request.kind.includes("connector")
    ? "connector change"
    : "mailbox change";
  switch (state) {
    case "proposed":
      return `Approve a ${what}?`;
    case "verified":
      return `Done: ${what} applied and checked`;
    case "applied":
      return `Applied, not verified yet`;
    case "approved":
    case "applying":
      return `Approved, being applied`;
    case "rejected":
      return `Rejected: nothing was changed`;
    case "expired":
      return "Expired: nothing was changed";
    case "drifted":
      return "Not applied: the settings had changed";
    case "unknown":
      return "No clear answer from Exchange";
    case "conflict":
      return "A person has to look at this";
    case "failed":
      return "Not applied: nothing was changed";
    case "undone":
      return "Undone";
  }
}

function tone({ state }: Change): ApprovalCard["tone"] {
  if (state === "verified") return "good";
  if (state === "rejected" || state === "expired" || state === "undone")
    return "neutral";
  return isTerminal(state) || state === "unknown" ? "attention" : "warning";
}

function differences({
  before,
  after,
}: ChangePlan): ApprovalCard["differences"] {
  const settings = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...settings].flatMap((setting) => {
    const was = print(before[setting]);
    const becomes = print(after[setting]);
    return was === becomes ? [] : [{ setting, before: was, after: becomes }];
  });
}

function print(value: Image[string] | undefined): string {
  if (value === undefined) return "";
  if (value === null) return "not set";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return value;
  return value.length === 0 ? "empty" : value.join(", ");
}

function rows({ plan, why, requester }: Change): readonly Row[] {
  return [
    { label: "Why", text: why.map(sentence).join(" ") },
    {
      label: "Risk",
      text: `${capital(plan.risk.level)}. ${sentence(plan.risk.words)}`,
    },
    { label: "Undo", text: sentence(undoing(plan).words) },
    { label: "Asked by", text: requester.name },
  ];
}

/** The way back in words, and as a command where the plan names one after a colon. */
function undoing({ undo }: ChangePlan): { words: string; command: string } {
  const [words = undo, command = ""] = undo.split(/: (?=[A-Z][a-z]+-[A-Z])/);
  return { words, command };
}

function script(plan: ChangePlan): string {
  const { command } = undoing(plan);
  return command === ""
    ? plan.script
    : `${plan.script}\n\n# To undo it\n${command}`;
}

/** Lines that another one tells better: the decision with its name, the write with its answer. */
const PASSING: readonly string[] = ["approved", "rejected", "writing"];

function outcome(change: Change, viewer: Person): readonly string[] {
  const decided = change.approval;
  const who =
    decided === undefined
      ? []
      : [
          `${decided.said === "approved" ? "Approved" : "Rejected"} by ${
            decided.by.objectId === viewer.objectId ? "you" : decided.by.name
          } ${clockTime(decided.at)}`,
        ];
  const log = change.log
    .filter(({ what }) => !PASSING.includes(what))
    .map(({ at, what }) => `${capital(what)} ${clockTime(at)}`);
  return [...who, ...log];
}

function buttons(change: Change): readonly Button[] {
  switch (change.state) {
    case "proposed":
      return [
        changeButton(change, "approve", "Approve", "primary"),
        changeButton(change, "reject", "Reject", "destructive"),
      ];
    case "drifted":
      return [changeButton(change, "look-again", "Look again", "primary")];
    default:
      return [];
  }
}
