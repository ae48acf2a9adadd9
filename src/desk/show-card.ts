import type { Card, CardAudience } from "./cards.ts";
import type { DeskParts } from "./parts.ts";
import type { Transaction } from "./ports.ts";
import { modeWords } from "./views/mode-words.ts";

/** The only way onto the board: no card without a word on what the bot may do. */
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
    { ...card, mode: modeWords(desk.mode, card.card) },
    desk.clock.now(),
  );
}

/** The chat of one person with the bot. */
export function chatWith(person: {
  readonly tenantId: string;
  readonly objectId: string;
}): CardAudience {
  const { tenantId, objectId } = person;
  return { kind: "person", tenantId, objectId };
}
