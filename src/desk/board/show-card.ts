import type { Card, CardAudience } from "../cards.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import { modeWords } from "../views/mode-words.ts";

type Desk = Pick<DeskParts, "mode" | "clock">;

/** How a card comes onto the board: `showCard`, or where it must not be posted anew one of the two below it. */
export type Put = (
  desk: Desk,
  tx: Transaction,
  key: string,
  audience: CardAudience,
  card: Card,
) => Promise<void>;

/** The only way onto the board: no card without a word on what the bot may do, but for replies below one that says so. */
export async function showCard(
  desk: Desk,
  tx: Transaction,
  key: string,
  audience: CardAudience,
  card: Card,
  canWait = false,
): Promise<void> {
  await tx.board.show(
    key,
    audience,
    card.card === "reply"
      ? card
      : { ...card, mode: modeWords(desk.mode, card.card) },
    desk.clock.now(),
    canWait,
  );
}

/** In the place of a card that the board knows; one that it has forgotten is not posted anew. */
export const showInPlace: Put = (...given) => inPlace(given, false);

/** The same, behind every card that somebody waits for. */
export const showInTime: Put = (...given) => inPlace(given, true);

async function inPlace(given: Parameters<Put>, canWait: boolean) {
  const [, tx, key] = given;
  if ((await tx.board.cardOf(key)) !== undefined)
    await showCard(...given, canWait);
}

/** An answer to what somebody sent, in their own chat and language. */
export async function showAnswer(
  desk: Desk,
  tx: Transaction,
  { from, language }: InboxItem,
  key: string,
  card: Card,
): Promise<void> {
  await showCard(desk, tx, key, chatWith(from), { ...card, language });
}

/** The chat of one person with the bot. */
export function chatWith(person: {
  readonly tenantId: string;
  readonly objectId: string;
}): CardAudience {
  const { tenantId, objectId } = person;
  return { kind: "person", tenantId, objectId };
}
