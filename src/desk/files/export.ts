import type { ExportOrder } from "./export-order.ts";
import { exportMine } from "../people/my-data.ts";
import { offerFile, offerOn } from "./offer-file.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import type { Press } from "../press-type.ts";
import { showAnswer } from "../board/show-card.ts";
import { answerWith } from "../board/show.ts";
import { ASKED_AGAIN, CASES_BY_OPERATOR } from "../views/export-notes.ts";
import { isYes } from "../role.ts";

/** In characters, as a search takes them. */
const LONGEST_WORDS = 200;

/** Offers the cases that fit as a file: an agent all, anybody else their own, as the search finds them. */
export async function exportCases(
  desk: DeskParts,
  item: InboxItem,
  { words, as }: ExportOrder,
): Promise<void> {
  if (desk.sendFile === undefined)
    return answerWith(desk, item, CASES_BY_OPERATOR);
  const role = await desk.roles.isAgent(item.from);
  const among = isYes(role) ? "all" : "own";
  await offerFile(desk, item, { kind: "cases", words, as, among });
}

/** "Export" below a search, and "Try again". What the button brings along are words to look for, and no more than that. */
export async function pressExport(
  desk: DeskParts,
  { item, data }: Press,
): Promise<void> {
  const failed = data["note"];
  if (failed !== undefined)
    await desk.store.transact((tx) => markTriedAgain(desk, tx, item, failed));
  if (data["what"] === "mine") return exportMine(desk, item);
  const words = (data["words"] ?? "").slice(0, LONGEST_WORDS);
  const as = data["as"] === "json" ? "json" : "csv";
  return exportCases(desk, item, { words, as });
}

/** The note says so, where it is this person's and failed. */
async function markTriedAgain(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  note: string,
): Promise<void> {
  const offer = await offerOn(tx, note, item.from);
  if (offer?.state === "failed")
    await showAnswer(desk, tx, item, `note:${note}`, ASKED_AGAIN);
}
