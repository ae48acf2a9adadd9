import {
  approvalsOf,
  approvalsWanted,
  isSamePerson,
} from "../../core/approvals.ts";
import { isTerminal } from "../../core/change.ts";
import type { Approval, Change, ChangePlan, Person } from "../../core/model.ts";
import type { TenantMode } from "../parts.ts";
import type { Pulled } from "../ports.ts";
import type { ApprovalCard, Row } from "../cards.ts";
import { clockTime, dayAndTime } from "../times.ts";
import { buttons, reasonForm } from "./approval-buttons.ts";
import { title, tone } from "./approval-title.ts";
import { isOffSince, nextMailRows } from "./change-words.ts";
import { differences } from "./differences.ts";
import { capital, sentence } from "./sentence.ts";

export interface ApprovalViewInput {
  readonly change: Change;
  readonly reference: string;
  readonly viewer: Person;
  readonly mode: TenantMode;
  /** Changes are switched off. */
  readonly pulled?: Pulled | undefined;
}

/** The approver's card: what, why, before and after, risk, undo, who asked, until when. */
export function approvalView({
  change,
  reference,
  viewer,
  mode,
  pulled,
}: ApprovalViewInput): ApprovalCard {
  const { plan } = change;
  const isByHand = mode === "reads" && change.state === "proposed";
  return {
    card: "approval",
    reference,
    title: title(change, viewer, { isByHand, isOff: pulled !== undefined }),
    expires:
      change.state === "proposed"
        ? `Expires ${dayAndTime(change.expiresAt)}`
        : "",
    target: capital(plan.target),
    differences: differences(plan),
    rows: [...rows(change, isByHand), ...nextMailRows(change)],
    warnings: [
      ...(pulled === undefined || isTerminal(change.state)
        ? []
        : [isOffSince(pulled)]),
      ...plan.warnings,
    ],
    outcome: outcome(change, viewer),
    tone: tone(change),
    ...reasonForm(change, viewer),
    buttons: buttons(change, viewer, isByHand),
    script: script(plan),
    isByHand,
    footer: `${reference} · plan ${fingerprint(change.digest)}`,
  };
}

/** Eight hex digits of the plan's digest, as people compare them: '4c1e 9a07'. */
function fingerprint(digest: string): string {
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
}

function rows(change: Change, isByHand: boolean): readonly Row[] {
  const { plan, why, requester } = change;
  return [
    { label: "Why", text: reasons(why) },
    {
      label: "Risk",
      text: `${RISK[plan.risk.level]} ${sentence(plan.risk.words)}`,
    },
    { label: "Undo", text: sentence(undoing(plan).words) },
    { label: "Asked by", text: requester.name },
    ...(approvalsWanted(plan.request) === 1
      ? []
      : [
          { label: "Approvals", text: "Two different people have to approve." },
        ]),
    ...(isByHand ? [{ label: "To do", text: BY_HAND }] : []),
  ];
}

/** In words that no warning below contradicts: a plan about which there are doubts is of high risk. */
const RISK: Readonly<Record<ChangePlan["risk"]["level"], string>> = {
  low: "Limited to this one setting.",
  high: "High.",
};

const BY_HAND =
  "Run the script below as it stands, then say so here. I read the setting back and try the mail door where that can prove it.";

function reasons(why: readonly string[]): string {
  return why.length === 0
    ? "The reply itself is the only sign; nothing was seen for ourselves."
    : why.map(sentence).join(" ");
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
    : // Behind a #, so that who runs the whole does not take back what it did.
      `${plan.script}\n\n# To undo it\n# ${command.replaceAll("\n", "\n# ")}`;
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
  const log = change.log
    .filter(({ what }) => !PASSING.includes(what))
    .map(({ at, what }) => `${capital(withoutId(what))} ${clockTime(at)}`);
  return [
    ...decisions.map((one) => decision(one, viewer)),
    ...log,
    ...nextLook(change),
  ];
}

/** Nobody has to wonder whether anybody still looks. */
function nextLook({ state, nextLookAt }: Change): readonly string[] {
  return state === "applied" && nextLookAt !== undefined
    ? [`Not to be seen yet. I look again ${clockTime(nextLookAt)}`]
    : [];
}

/** A change's id is for the audit; people know plans by their reference. */
function withoutId(what: string): string {
  return what.replace(/ by change \S+$/, "");
}

/** Who and when, with the day: the card stays for longer than one. */
function decision(
  { said, by, at, note, isEmergency }: Approval,
  viewer: Person,
): string {
  const who = isSamePerson(by, viewer) ? "you" : by.name;
  const reason = note === undefined ? "" : `: “${note}”`;
  const yes = isEmergency === true ? "Applied without approval" : "Approved";
  return `${said === "approved" ? yes : "Rejected"} by ${who} ${dayAndTime(at)}${reason}`;
}
