import type { Reading } from "../../core/model.ts";
import { openForPerson } from "../cases/open-for-person.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { refuseIn } from "../refuse.ts";
import { chatWith, showCard } from "../board/show-card.ts";
import { passedOn } from "../views/question-notes.ts";

/** A free question goes on to the helpdesk, in its asker's words. Only its asker can, and once. */
export async function askPerson(desk: DeskParts, press: Press): Promise<void> {
  const { item, data } = press;
  const key = `note:${(data["note"] ?? "").slice(0, 120)}`;
  await desk.store.transact(async (tx) => {
    const card = await tx.board.cardOf(key);
    const asked = card?.card === "note" ? card.asked : undefined;
    if (
      card?.card !== "note" ||
      asked === undefined ||
      asked.by.objectId !== item.from.objectId ||
      asked.by.tenantId !== item.from.tenantId ||
      card.buttons.length === 0
    ) {
      await refuseIn(desk, tx, press, "outdated");
      return;
    }
    const said = { text: asked.question, reading: NO_BOUNCE };
    const { reference } = await openForPerson(desk, tx, item, said);
    await showCard(desk, tx, key, chatWith(item.from), {
      ...passedOn(card, reference),
      language: item.language,
    });
    await tx.inbox.done(item.id);
  });
}

const NO_BOUNCE: Reading = {
  kind: "not-a-bounce",
  bounces: [],
  facts: {},
  because: "It is a question.",
};
