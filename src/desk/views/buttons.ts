import { hasNextMail } from "../../core/change-move.ts";
import type { Case, Change } from "../../core/model.ts";
import type { Button, Verb } from "../cards.ts";

type Style = Button["style"];

/** A button of a case's card. It carries the case's id and nothing that the client could lie about to any use. */
export function caseButton(
  aCase: Case,
  verb: Verb,
  title: string,
  style: Style = "plain",
): Button {
  return {
    verb,
    title,
    style,
    data: { caseId: aCase.id },
    sendsForm: verb === "answer" || verb === "reply",
  };
}

/** Offered to the helpdesk and to approvers, wherever a change stands in place. */
export function nextMailButtons(change: Change | undefined): readonly Button[] {
  return change !== undefined && hasNextMail(change)
    ? [changeButton(change, "trace-next", "Look for the next message")]
    : [];
}

/** A button of an approval card: bound to the plan by its digest. */
export function changeButton(
  change: Change,
  verb: Verb,
  title: string,
  style: Style = "plain",
): Button {
  return {
    verb,
    title,
    style,
    data: { changeId: change.id, digest: change.digest },
    sendsForm: false,
  };
}
