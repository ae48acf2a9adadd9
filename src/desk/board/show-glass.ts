import { advanceChange } from "../../core/change.ts";
import type { Change } from "../../core/model.ts";
import type { NoteCard } from "../cards.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import { showNote } from "./show.ts";
import { showChange } from "./show-change.ts";
import { note } from "../views/notes.ts";
import { isYes } from "../role.ts";

export interface GlassOrder {
  /** 'BD-7F3K'; absent for every change that waits. */
  readonly reference?: string;
}

/** "break glass", "break glass BD-7F3K"; anything else is no order. */
export function glassOrder(text: string): GlassOrder | undefined {
  const found = /^\s*break[ -]glass(?:\s+(\S{1,20}))?\s*$/i.exec(text);
  if (found === null) return undefined;
  const reference = found[1]?.toUpperCase();
  return reference === undefined ? {} : { reference };
}

/** Somebody with that task sees what waits for a decision, with the means to decide alone. Seeing it is audited. */
export async function showGlass(
  desk: DeskParts,
  item: InboxItem,
  { reference }: GlassOrder,
): Promise<void> {
  const role = await desk.roles.mayBreakGlass(item.from);
  const may = isYes(role);
  await desk.store.transact(async (tx) => {
    let shown = 0;
    if (may && desk.mode === "changes")
      for (const change of await tx.changes.open()) {
        const aCase = await tx.cases.get(change.caseId);
        if (aCase === undefined) continue;
        if (reference !== undefined && aCase.reference !== reference) continue;
        if (await showOne(desk, tx, item, change, aCase.reference)) shown += 1;
      }
    await showNote(desk, tx, item, answer(desk, may, shown));
    await tx.inbox.done(item.id);
  });
}

async function showOne(
  desk: DeskParts,
  tx: Transaction,
  { from }: InboxItem,
  change: Change,
  reference: string,
): Promise<boolean> {
  const at = desk.clock.now();
  const move = advanceChange(change, { event: "glass-shown", at, to: from });
  if (!move.may) return false;
  const shown = await tx.changes.update(move.change);
  await tx.audit.append({
    at,
    who: from.objectId,
    what: "change.glass-shown",
    subject: change.id,
    data: { digest: change.digest },
  });
  await showChange(desk, tx, shown, reference);
  return true;
}

function answer({ mode }: DeskParts, may: boolean, shown: number): NoteCard {
  if (!may)
    return note("Nothing was done", [
      "Deciding alone is for those whom the configuration names for emergencies, and I could not see that you are one of them.",
    ]);
  if (mode !== "changes")
    return note("Nothing was done", ["I may not change anything here."]);
  return shown === 0
    ? note("Nothing waits for a decision", [
        "There is no such proposal. Ask for the change first, then break the glass.",
      ])
    : note("Only in an emergency", [
        `${shown === 1 ? "One change waits" : `${shown} changes wait`} for a decision; the ${shown === 1 ? "card shows" : "cards show"} what would be written. Write why it cannot wait, and press \u201cApply without approval\u201d.`,
        "All approvers, the helpdesk and whoever asked for it are told at once, with your name and your reason.",
      ]);
}
