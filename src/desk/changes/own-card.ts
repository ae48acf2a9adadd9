import type { Transaction } from "../ports.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { refuseIn } from "../refuse.ts";
import { changeCardKey } from "../board/show-change.ts";

/**
 * A change is decided on where the bot put its card: the presser's own chat, and the very message. A card that was
 * forwarded, or copied into another chat, does nothing even in the right hands, for nobody there can see whether it is
 * the newest.
 */
export async function isOwnCard(
  tx: Transaction,
  { item, data }: Press,
): Promise<boolean> {
  const pressed = item.what.kind === "press" ? item.what.card : undefined;
  if (pressed === undefined) return true;
  const chat = await tx.contacts.find(item.from);
  if (chat?.conversationId !== pressed.conversationId) return false;
  const place = await tx.board.placeOf(
    changeCardKey(data["changeId"] ?? "", item.from),
  );
  // Posted, but not told yet: it cannot be said which message it is.
  if (place === undefined) return true;
  return (
    place.conversationId === pressed.conversationId &&
    (pressed.activityId ?? place.activityId) === place.activityId
  );
}

/** True on one's own card; otherwise the press is refused and false comes back. */
export async function mustBeOwnCard(
  desk: DeskParts,
  press: Press,
): Promise<boolean> {
  return desk.store.transact(async (tx) => {
    const isOwn = await isOwnCard(tx, press);
    if (!isOwn) await refuseIn(desk, tx, press, "copied");
    return isOwn;
  });
}
