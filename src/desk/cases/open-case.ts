import type { Bounce, Case, Reading } from "../../core/model.ts";
import { carryOn, moved } from "../carry-on.ts";
import { goOn, isNextFault } from "./go-on.ts";
import { experienceWith } from "./learn.ts";
import { newCase, type Said } from "./new-case.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import { showCase, showNote } from "../board/show.ts";
import { note } from "../views/notes.ts";

/** The recipient to work on: a failure before a delay; a text without a code but with facts counts as one failure. */
export function troubleIn(reading: Reading): Bounce | undefined {
  const bad =
    reading.bounces.find(({ action }) => action === "failed") ??
    reading.bounces.find(({ action }) => action === "delayed");
  if (bad !== undefined) return bad;
  return reading.bounces.length === 0 && Object.keys(reading.facts).length > 0
    ? { action: "failed", words: "", generator: "unknown" }
    : undefined;
}

/** Opens a case, or goes on with one of the same mail that is open already. */
export async function openCase(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  said: Said,
): Promise<void> {
  const experience = await experienceWith(
    desk,
    tx,
    item.from.tenantId,
    said.bounce,
  );
  const fresh = newCase(desk, item, said, experience);
  const open = await tx.cases.openOf(item.from);
  const same = open.find((other) => sameTrouble(other, fresh));
  const before = open.find((other) => isNextFault(other, fresh));
  if (same === undefined && before !== undefined) {
    await showCase(desk, tx, await goOn(desk, tx, before, fresh));
    return;
  }
  if (same !== undefined && isUnderWay(same)) {
    await showNote(
      desk,
      tx,
      item,
      note("I already have this one", [
        `It is case ${same.reference}; its card further up shows where it stands.`,
      ]),
    );
    return;
  }
  if (same !== undefined) {
    const at = desk.clock.now();
    const why = `replaced by ${fresh.reference}`;
    const closed = await tx.cases.update(
      moved(same, { event: "closed", by: "Bounce Desk", why, at }),
    );
    await showCase(desk, tx, closed);
  }
  const started = await carryOn(desk, tx, fresh);
  await tx.cases.insert(started);
  await showCase(desk, tx, started);
}

/** The same sender, recipient and code: most likely the same trouble pasted twice. */
function sameTrouble(one: Case, other: Case): boolean {
  return (
    one.bounce.sender === other.bounce.sender &&
    one.bounce.recipient === other.bounce.recipient &&
    one.bounce.status === other.bounce.status &&
    one.bounce.replyCode === other.bounce.replyCode &&
    one.bounce.words.slice(0, 60) === other.bounce.words.slice(0, 60)
  );
}

function isUnderWay({ state }: Case): boolean {
  return state !== "answered" && state !== "fixed" && state !== "closed";
}
