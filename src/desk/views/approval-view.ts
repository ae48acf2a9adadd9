import type {
  Change,
  ChangePlan,
  FreshRequest,
  Image,
  Person,
} from "../../core/model.ts";
import {
  approvalsOf,
  approvalsWanted,
  isSamePerson,
} from "../../core/approvals.ts";
import { canBeUndone, isTerminal } from "../../core/change.ts";
import type { Pulled } from "../ports.ts";
import type { ApprovalCard, Button, Row } from "../cards.ts";
import { clockTime, dayAndTime } from "../times.ts";
import { changeButton } from "./buttons.ts";
import { isOffSince } from "./change-words.ts";
import { capital, sentence } from "./sentence.ts";

export interface ApprovalViewInput {
  readonly change: Change;
  readonly reference: string;
  readonly viewer: Person;
  /** Changes are switched off. */
  readonly pulled?: Pulled | undefined;
}

/** The approver's card: what, why, before and after, risk, undo, who asked, until when. */
export function approvalView({
  change,
  reference,
  viewer,
  pulled,
}: ApprovalViewInput): ApprovalCard {
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
    warnings: [
      ...(pulled === undefined || isTerminal(change.state)
        ? []
        : [isOffSince(pulled)]),
      ...plan.warnings,
    ],
    outcome: outcome(change, viewer),
    tone: tone(change),
    buttons: buttons(change, viewer),
    script: script(plan),
    footer: `${reference} · plan ${fingerprint(change.digest)}`,
  };
}

/** Eight hex digits of the plan's digest, as people compare them: '4c1e 9a07'. */
export function fingerprint(digest: string): string {
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
}

/** What sort of change, as the title names it. */
const SORT: Readonly<Record<FreshRequest["kind"], string>> = {
  "add-connector-address": "connector change",
  "correct-connector-type": "connector change",
  "create-certificate-connector": "connector change",
  "create-inbound-connector": "connector change",
  "enable-connector": "connector change",
  "enable-smtp-auth-mailbox": "mailbox change",
  "enable-smtp-auth-tenant": "change for the whole organisation",
  "reject-direct-send": "change for the whole organisation",
  "remove-connector-address": "connector change",
  "unblock-connector": "connector change",
};

function title({ state, plan }: Change): string {
  const { request } = plan;
  const what =
    request.kind === "undo"
      ? `${SORT[request.of.kind]} taken back`
      : SORT[request.kind];
  switch (state) {
    case "proposed":
      return request.kind === "undo"
        ? `Take a ${SORT[request.of.kind]} back?`
        : `Approve a ${what}?`;
    case "verified":
      return request.kind === "undo"
        ? `Done: ${what} and checked`
        : `Done: ${what} applied and checked`;
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
      return "Taken back by a later change";
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
  const wanted = approvalsWanted(plan.request);
  return [
    { label: "Why", text: why.map(sentence).join(" ") },
    {
      label: "Risk",
      text: `${capital(plan.risk.level)}. ${sentence(plan.risk.words)}`,
    },
    { label: "Undo", text: sentence(undoing(plan).words) },
    { label: "Asked by", text: requester.name },
    ...(wanted === 1
      ? []
      : [
          { label: "Approvals", text: "Two different people have to approve." },
        ]),
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
const PASSING: readonly string[] = [
  "approved",
  "approved by the first of two",
  "rejected",
  "writing",
];

function outcome(change: Change, viewer: Person): readonly string[] {
  const decisions =
    change.approval?.said === "rejected"
      ? [...(change.earlierApprovals ?? []), change.approval]
      : approvalsOf(change);
  const who = decisions.map(
    ({ said, by, at }) =>
      `${said === "approved" ? "Approved" : "Rejected"} by ${
        isSamePerson(by, viewer) ? "you" : by.name
      } ${clockTime(at)}`,
  );
  const log = change.log
    .filter(({ what }) => !PASSING.includes(what))
    .map(({ at, what }) => `${capital(what)} ${clockTime(at)}`);
  return [...who, ...log];
}

/** Who asked sees the state only. */
function buttons(change: Change, viewer: Person): readonly Button[] {
  if (isSamePerson(viewer, change.requester)) return [];
  switch (change.state) {
    case "proposed":
      return [
        ...((change.earlierApprovals ?? []).some(({ by }) =>
          isSamePerson(by, viewer),
        )
          ? []
          : [changeButton(change, "approve", "Approve", "primary")]),
        changeButton(change, "reject", "Reject", "destructive"),
        changeButton(change, "look-again", "Look again"),
      ];
    case "drifted":
      return change.plan.request.kind === "undo"
        ? []
        : [changeButton(change, "look-again", "Look again", "primary")];
    default:
      return canBeUndone(change)
        ? [changeButton(change, "undo", "Take it back")]
        : [];
  }
}
