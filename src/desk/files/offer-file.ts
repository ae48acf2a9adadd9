import { sizeOf } from "./file-content.ts";
import type { FileOffer, FileOrder } from "../cards/file-part.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import { answerWith } from "../board/show.ts";
import { describes, offered } from "../views/export-notes.ts";

/**
 * Shows Teams' own question whether the file may be put into the person's OneDrive. Nothing is made before it is answered, and
 * then it is made of what there is at that time.
 */
export async function offerFile(
  desk: DeskParts,
  item: InboxItem,
  order: FileOrder,
): Promise<void> {
  const { tenantId, objectId } = item.from;
  const by = { tenantId, objectId };
  const offer: FileOffer = {
    state: "offered",
    id: desk.ids.id(),
    note: item.id,
    by,
    order,
    name: nameOf(order, desk.clock.now()),
    description: describes(order),
    sizeBytes: await sizeOf(desk, by, order),
  };
  await answerWith(desk, item, offered(offer));
}

/** With the second in it: a file of the same name would take the place of the one before. */
function nameOf(order: FileOrder, now: string): string {
  const at = `${now.slice(0, 10)}-${now.slice(11, 19).replaceAll(":", "")}`;
  return order.kind === "mine"
    ? `my-data-${at}.json`
    : `cases-${at}.${order.as}`;
}

/** The offer that stands on a note of this person, if there is one. */
export async function offerOn(
  tx: Transaction,
  note: string,
  by: FileOffer["by"],
): Promise<FileOffer | undefined> {
  const card = await tx.board.cardOf(`note:${note}`);
  const file = card?.card === "note" ? card.file : undefined;
  return file !== undefined &&
    file.state !== "there" &&
    file.by.objectId === by.objectId &&
    file.by.tenantId === by.tenantId
    ? file
    : undefined;
}
