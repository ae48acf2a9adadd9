import {
  approvalsOf,
  approvalsWanted,
  isSamePerson,
} from "../../core/approvals.ts";
import { canBeUndone } from "../../core/change.ts";
import type { Change, Person } from "../../core/model.ts";
import type { Button, Form } from "../cards.ts";
import { changeButton, nextMailButtons } from "./buttons.ts";

/** The field in which an approver says why a high risk may be taken. */
export const REASON = "reason";
export const LONGEST_REASON = 300;

/** Who asked sees the state only. */
export function buttons(
  change: Change,
  viewer: Person,
  isByHand: boolean,
): readonly Button[] {
  const alone = isByHand ? [] : decideAlone(change, viewer);
  if (!isAsked(change, viewer)) return alone;
  switch (change.state) {
    case "proposed":
      return [
        ...yes(change, viewer, isByHand),
        changeButton(change, "reject", "Reject", "destructive"),
        changeButton(change, "look-again", "Look again"),
        ...alone,
      ];
    case "drifted":
      return change.plan.request.kind === "undo"
        ? []
        : [changeButton(change, "look-again", "Look again", "primary")];
    default:
      return [
        ...nextMailButtons(change),
        ...(canBeUndone(change)
          ? [changeButton(change, "undo", "Take it back")]
          : []),
      ];
  }
}

/** The proposal was put to this person, and it is not their own. */
function isAsked({ approvers, requester }: Change, viewer: Person): boolean {
  return (
    approvers.some((person) => isSamePerson(person, viewer)) &&
    !isSamePerson(viewer, requester)
  );
}

/** For an emergency, and only for who asked to see it for one. */
function decideAlone(change: Change, viewer: Person): readonly Button[] {
  return mayDecideAlone(change, viewer)
    ? [
        {
          ...changeButton(
            change,
            "break-glass",
            "Apply without approval",
            "destructive",
          ),
          sendsForm: true,
        },
      ]
    : [];
}

function mayDecideAlone(
  { state, glassBreakers = [] }: Change,
  viewer: Person,
): boolean {
  return (
    state === "proposed" &&
    glassBreakers.some((person) => isSamePerson(person, viewer))
  );
}

/** Where the bot may not write, the one whose word is the last runs the script. */
function yes(
  change: Change,
  viewer: Person,
  isByHand: boolean,
): readonly Button[] {
  if (hasApproved(change, viewer)) return [];
  const button =
    isByHand && isLastWord(change)
      ? changeButton(change, "ran-it", "I have run it", "primary")
      : changeButton(change, "approve", "Approve", "primary");
  return [{ ...button, sendsForm: wantsReason(change) }];
}

/** One more yes, and it is decided. */
function isLastWord(change: Change): boolean {
  return approvalsOf(change).length + 1 >= approvalsWanted(change.plan.request);
}

/** What an approver of a high risk has to write before the yes counts. */
export function reasonForm(
  change: Change,
  viewer: Person,
): { readonly form?: Form } {
  const isWanted =
    change.state === "proposed" &&
    wantsReason(change) &&
    isAsked(change, viewer) &&
    !hasApproved(change, viewer);
  return isWanted || mayDecideAlone(change, viewer)
    ? { form: { fields: [REASON_FIELD] } }
    : {};
}

const REASON_FIELD: Form["fields"][number] = {
  kind: "text",
  id: REASON,
  label: "High risk: your reason, kept with the approval",
  placeholder: "Who confirmed it, or a ticket",
  maxLength: LONGEST_REASON,
  isRequired: true,
  value: "",
  error: "",
};

function wantsReason({ plan }: Change): boolean {
  return plan.risk.level === "high";
}

function hasApproved(change: Change, viewer: Person): boolean {
  return approvalsOf(change).some(({ by }) => isSamePerson(by, viewer));
}
