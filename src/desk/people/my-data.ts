import type { Case } from "../../core/model.ts";
import type { Asked } from "../cards/asked.ts";
import { isBeingWritten } from "../changes/being-changed.ts";
import { moved } from "../carry-on.ts";
import type { NoteCard } from "../cards.ts";
import { kept } from "./kept-about.ts";
import { offerFile } from "../files/offer-file.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import type { Press } from "../press-type.ts";
import { removeCase, showNote } from "../board/show.ts";
import { showAnswer, showInPlace } from "../board/show-card.ts";
import {
  deletedNote,
  exported,
  NOTHING_KEPT,
  reallyDelete,
  removedCase,
} from "../views/data-notes.ts";
import { withdrawProposal } from "../changes/withdraw.ts";

/** What is kept about the person who asks: as a file, and as JSON in the chat where no file can be sent. */
export async function exportMine(
  desk: DeskParts,
  item: InboxItem,
): Promise<void> {
  if (desk.sendFile === undefined) return show(desk, item, exported);
  const { cases, isMuted } = await desk.store.transact((tx) =>
    kept(tx, item.from),
  );
  if (cases.length === 0 && !isMuted) return show(desk, item, exported);
  return offerFile(desk, item, { kind: "mine" });
}

/** Asks back before anything is removed. */
export function askToDelete(desk: DeskParts, item: InboxItem): Promise<void> {
  return show(desk, item, ({ length }) => reallyDelete(length));
}

async function show(
  desk: DeskParts,
  item: InboxItem,
  cardOf: (cases: readonly Case[], questions: readonly Asked[]) => NoteCard,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const cases = await tx.records.casesOf(item.from);
    const questions = await tx.records.questionsOf(item.from);
    const card =
      cases.length + questions.length === 0
        ? NOTHING_KEPT
        : cardOf(
            cases,
            questions.map(({ asked }) => asked),
          );
    await showNote(desk, tx, item, card);
    await tx.inbox.done(item.id);
  });
}

/**
 * Removes the person's cases. One whose change is being written stays until that has come to its end: what is done to the tenant is
 * never left half recorded. The audit stays for its time; it names no more than an object id.
 */
export async function deleteMine(desk: DeskParts, press: Press): Promise<void> {
  const { item } = press;
  await desk.store.transact(async (tx) => {
    const cases = await tx.records.casesOf(item.from);
    let left = 0;
    for (const aCase of cases)
      if (await isBeingWritten(tx, aCase)) left += 1;
      else await remove(desk, tx, aCase);
    await tx.records.removeNotes(item.from, item.id);
    // Nothing of them stays in the chat, and no card that waits for its answer.
    for (const { key } of await tx.records.questionsOf(item.from))
      await showAnswer(desk, tx, item, key, removedCase(""));
    await showNote(desk, tx, item, deletedNote(cases.length - left, left));
    await tx.audit.append({
      at: desk.clock.now(),
      who: item.from.objectId,
      what: "data.deleted",
      subject: "own cases",
      data: { cases: cases.length - left },
    });
    await tx.inbox.done(item.id);
  });
}

async function remove(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  if (aCase.state !== "closed")
    await withdrawProposal(
      desk,
      tx,
      moved(aCase, {
        event: "closed",
        by: "Bounce Desk",
        why: "The reporter had it deleted.",
        at: desk.clock.now(),
      }),
    );
  // A card that names nobody takes the place of each, so that their words leave the chat and the channel too.
  const card = removedCase(aCase.reference);
  await removeCase(desk, tx, aCase, card, showInPlace);
}
