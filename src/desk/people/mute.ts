import type { Person } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import { showNote } from "../board/show.ts";
import { MUTED, UNMUTED } from "../views/request-notes.ts";

/** Somebody wants no reminders and no notices of incidents from here on, or wants them again. */
export async function setMute(
  desk: DeskParts,
  item: InboxItem,
  isMuted: boolean,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    await tx.contacts.mute(item.from, isMuted);
    await showNote(desk, tx, item, isMuted ? MUTED : UNMUTED);
    await tx.inbox.done(item.id);
  });
}

/**
 * Sends what is only a reminder or a notice, unless this person wants none. Whatever asks for a decision or an answer, and
 * each card that somebody asked for, goes by without it.
 */
export async function unlessMuted(
  tx: Transaction,
  to: Pick<Person, "tenantId" | "objectId">,
  send: () => Promise<void>,
): Promise<void> {
  if (!(await tx.contacts.isMuted(to))) await send();
}
