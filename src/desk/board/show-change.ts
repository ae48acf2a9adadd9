import { isSamePerson } from "../../core/approvals.ts";
import type { Change, Person } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";
import { chatWith, showCard, type Put } from "./show-card.ts";
import { approvalView } from "../views/approval-view.ts";

/** Where one viewer's card of a change stands on the board. */
export function changeCardKey(changeId: string, viewer: Person): string {
  return `change:${changeId}:${viewer.objectId}`;
}

/** Everybody who has a card of it, each once. */
export function viewersOf(change: Change): readonly Person[] {
  const { approvers, glassBreakers = [], requester, plan } = change;
  const viewers = [
    ...approvers,
    ...(plan.request.kind === "undo" ? [requester] : []),
    ...glassBreakers,
  ];
  return viewers.filter(
    (one, at) => viewers.findIndex((other) => isSamePerson(one, other)) === at,
  );
}

/** Every approver's card of one change; who asked for an undo sees its state on a card as well, having no case of it. */
export async function showChange(
  desk: DeskParts,
  tx: Transaction,
  change: Change,
  reference: string,
  put: Put = showCard,
): Promise<void> {
  const pulled = await tx.brake.pulled();
  for (const viewer of viewersOf(change))
    await put(
      desk,
      tx,
      changeCardKey(change.id, viewer),
      chatWith(viewer),
      approvalView({ change, reference, viewer, pulled, mode: desk.mode }),
    );
}
