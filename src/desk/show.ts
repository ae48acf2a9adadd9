import type { Case } from "../core/model.ts";
import type { NoteCard } from "./cards.ts";
import { changeFor } from "./change-for.ts";
import type { DeskParts } from "./parts.ts";
import type { InboxItem, Transaction } from "./ports.ts";
import { showChange } from "./show-change.ts";
import { helpdeskView } from "./views/helpdesk-view.ts";
import { userView } from "./views/user-view.ts";

/** Brings every card of a case up to date, in the same transaction as what it shows. */
export async function showCase(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  const change =
    aCase.changeId === undefined
      ? undefined
      : await tx.changes.get(aCase.changeId);
  const now = desk.clock.now();
  const input = {
    case: aCase,
    change,
    knowledge: desk.knowledge,
    canAskForFix: changeFor(desk, aCase) !== undefined,
  };
  await tx.board.show(
    `case:${aCase.id}:user`,
    { kind: "person", ...ids(aCase.reporter) },
    userView(input),
    now,
  );
  if (aCase.ticket !== undefined)
    await tx.board.show(
      `case:${aCase.id}:helpdesk`,
      { kind: "helpdesk" },
      helpdeskView(input),
      now,
    );
  if (change !== undefined) await showChange(desk, tx, change, aCase.reference);
}

/** One short answer to what somebody sent; a second run of the same item shows the same card. */
export async function showNote(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  card: NoteCard,
): Promise<void> {
  await tx.board.show(
    `note:${item.id}`,
    { kind: "person", ...ids(item.from) },
    card,
    desk.clock.now(),
  );
}

function ids(person: { tenantId: string; objectId: string }): {
  tenantId: string;
  objectId: string;
} {
  return { tenantId: person.tenantId, objectId: person.objectId };
}
