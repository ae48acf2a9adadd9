import type { DeskParts } from "../parts.ts";
import type { InboxItem, Pulled, Transaction } from "../ports.ts";
import type { NoteCard } from "../cards.ts";
import { showNote } from "../board/show.ts";
import { showChange } from "../board/show-change.ts";
import { note } from "../views/notes.ts";
import { isOffSince } from "../views/change-words.ts";
import { isYes } from "../role.ts";

export type SwitchOrder = "off" | "on" | "tell";

/** "changes off", "changes on", "changes": the kill switch in words; anything else is no order. */
export function switchOrder(text: string): SwitchOrder | undefined {
  const words = text.trim().toLowerCase().split(/\s+/).join(" ");
  switch (words) {
    case "changes":
      return "tell";
    case "changes off":
      return "off";
    case "changes on":
      return "on";
    default:
      return undefined;
  }
}

/** Switches all writing to the tenant off or on. Approvers only; every apply asks for it just before it writes. */
export async function switchChanges(
  desk: DeskParts,
  item: InboxItem,
  order: SwitchOrder,
): Promise<void> {
  const role = await desk.roles.isApprover(item.from);
  const may = isYes(role);
  await desk.store.transact(async (tx) => {
    if (may && order !== "tell") await turn(desk, tx, item, order);
    const pulled = await tx.brake.pulled();
    await showNote(desk, tx, item, answer(order, may, pulled));
    await tx.inbox.done(item.id);
  });
}

async function turn(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  order: "off" | "on",
): Promise<void> {
  const isOff = (await tx.brake.pulled()) !== undefined;
  if (isOff === (order === "off")) return;
  const at = desk.clock.now();
  if (order === "off") await tx.brake.pull({ by: item.from, at });
  else await tx.brake.release();
  await tx.audit.append({
    at,
    who: item.from.objectId,
    what: `changes.${order}`,
    subject: "all changes",
    data: {},
  });
  desk.log.write(`changes.${order}`);
  for (const change of await tx.changes.open()) {
    const aCase = await tx.cases.get(change.caseId);
    if (aCase !== undefined)
      await showChange(desk, tx, change, aCase.reference);
  }
}

function answer(
  order: SwitchOrder,
  may: boolean,
  pulled: Pulled | undefined,
): NoteCard {
  if (!may && order !== "tell")
    return note("Nothing was done", [
      "Only those who approve changes can switch them off and on, and I could not see that you are one of them.",
    ]);
  return pulled === undefined
    ? note("Changes are on", [
        "What is approved is written. Send \u201cchanges off\u201d to stop all writing at once.",
      ])
    : note("Changes are off", [
        isOffSince(pulled),
        "A write that has begun already still comes to its end. Send \u201cchanges on\u201d to allow writing again.",
      ]);
}
