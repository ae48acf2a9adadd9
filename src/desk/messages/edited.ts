import type { DeskParts } from "../parts.ts";
import type { InboxItem } from "../ports.ts";
import { showNote } from "../board/show.ts";
import { notRead } from "../views/file-notes.ts";
import { EDIT_NOT_READ, EDIT_READ, NOT_UNDERSTOOD } from "../views/notes.ts";

/**
 * Somebody changed a message after it was sent. Where nothing was understood of it, or no more than a question was read
 * in it that nobody has passed on, it is read again in its new words; else what was done stands, and the person is told how
 * to go on.
 */
export async function edited(
  desk: DeskParts,
  item: InboxItem,
  editOf: string,
  readAgain: (item: InboxItem) => Promise<void>,
): Promise<void> {
  // Answers to the new words take the place of the answer to the old ones.
  const before = { ...item, id: editOf };
  const wasUnderstood = await desk.store.transact(async (tx) => {
    const answer = await tx.board.cardOf(`note:${editOf}`);
    const asked = answer?.card === "note" ? answer.asked : undefined;
    const isPassedOn = asked !== undefined && answer?.footer !== "";
    const understood =
      isPassedOn ||
      (asked === undefined && !UNREAD.includes(answer?.title ?? ""));
    if (understood) await showNote(desk, tx, item, EDIT_NOT_READ);
    else await showNote(desk, tx, before, EDIT_READ);
    return understood;
  });
  if (!wasUnderstood) await readAgain(before);
  await desk.store.transact((tx) => tx.inbox.done(item.id));
}

/** A try that was cut short left EDIT_READ behind. */
const UNREAD: readonly string[] = [
  NOT_UNDERSTOOD.title,
  notRead("").title,
  EDIT_READ.title,
];
