import type { Change } from "../core/model.ts";
import type { DeskParts } from "./parts.ts";
import type { Transaction } from "./ports.ts";
import { approvalView } from "./views/approval-view.ts";

/** Every approver's card of one change; who asked for an undo sees its state on a card as well, having no case of it. */
export async function showChange(
  desk: DeskParts,
  tx: Transaction,
  change: Change,
  reference: string,
): Promise<void> {
  const pulled = await tx.brake.pulled();
  const { approvers, requester, plan } = change;
  const viewers =
    plan.request.kind === "undo" ? [...approvers, requester] : approvers;
  for (const viewer of viewers)
    await tx.board.show(
      `change:${change.id}:${viewer.objectId}`,
      {
        kind: "person",
        tenantId: viewer.tenantId,
        objectId: viewer.objectId,
      },
      approvalView({ change, reference, viewer, pulled }),
      desk.clock.now(),
    );
}
