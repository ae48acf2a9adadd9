import { openCase, troubleIn } from "../cases/open-case.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { refuse } from "../refuse.ts";
import { showNote, showRead } from "../board/show.ts";
import { CONFIRMED, READ_FIELD } from "../views/file-notes.ts";
import { NOT_UNDERSTOOD } from "../views/notes.ts";

/**
 * Somebody has looked over what was read from their picture, and put right what was wrong in it: from here on it is their
 * own words, as if they had typed them. Nothing was kept until then; the card itself carries the text.
 */
export async function readRight(desk: DeskParts, press: Press): Promise<void> {
  const { item, data } = press;
  const text = (data[READ_FIELD] ?? "").trim();
  if (text === "") {
    await refuse(desk, press, "outdated");
    return;
  }
  const reading = await desk.readText(text);
  const bounce = troubleIn(reading);
  await desk.store.transact(async (tx) => {
    // Without an error in it the card stays as it is, to be corrected once more.
    if (bounce === undefined) await showNote(desk, tx, item, NOT_UNDERSTOOD);
    else {
      await showRead(desk, tx, item, data["name"] ?? item.id, CONFIRMED);
      await openCase(desk, tx, item, { text, bounce, reading });
    }
    await tx.inbox.done(item.id);
  });
}
