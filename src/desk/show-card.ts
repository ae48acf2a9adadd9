import type { Card, CardAudience } from "./cards.ts";
import type { DeskParts } from "./parts.ts";
import type { InboxItem, Transaction } from "./ports.ts";
import { modeWords } from "./views/mode-words.ts";

/** The only way onto the board: no card without a word on what the bot may do, but for replies below one that says so. */
export async function showCard(
  desk: Pick<DeskParts, "mode" | "clock">,
  tx: Transaction,
  key: string,
  audience: CardAudience,
  card: Card,
): Promise<void> {
  await tx.board.show(
    key,
    audience,
    card.card === "reply"
      ? card
      : { ...card, mode: modeWords(desk.mode, card.card) },
    desk.clock.now(),
  );
}

/** An answer to what somebody sent, in their own chat and language. */
export async function showAnswer(
  desk: Pick<DeskParts, "mode" | "clock">,
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
