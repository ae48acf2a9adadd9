import { searchIn } from "./lists/case-query.ts";
import { devices, devicesOrder } from "./register/devices.ts";
import { edited } from "./messages/edited.ts";
import { exportCases } from "./files/export.ts";
import { exportIn } from "./files/export-order.ts";
import { keepFeedback } from "./messages/feedback.ts";
import { findInChat } from "./lists/find-cases.ts";
import type { DeskParts } from "./parts.ts";
import type { InboxItem } from "./ports.ts";
import { press } from "./press.ts";
import { report } from "./messages/report.ts";
import { isYes } from "./role.ts";
import { isReviewOrder, review } from "./register/review.ts";
import { fileConsent } from "./files/send-file.ts";
import { answerWith, showNote } from "./board/show.ts";
import { glassOrder, showGlass } from "./board/show-glass.ts";
import { isStatsOrder, stats } from "./lists/stats.ts";
import { switchChanges, switchOrder } from "./changes/switch-changes.ts";
import { GREETING, trouble, WELCOME, WELCOME_APPROVER } from "./views/notes.ts";

/** One thing that came in, worked to its end. A fault counts as a try; after the last one the person is told. */
export async function handleItem(
  desk: DeskParts,
  item: InboxItem,
): Promise<void> {
  try {
    await work(desk, item);
  } catch (error) {
    desk.log.write("inbox.failed", {
      error: error instanceof Error ? error.name : "unknown",
    });
    await desk.store.transact(async (tx) => {
      const isGivenUp = await tx.inbox.failed(
        item.id,
        desk.clock.now(),
        error instanceof Error ? error.name : "unknown",
      );
      if (isGivenUp)
        await showNote(desk, tx, item, trouble(item.id.slice(0, 8)));
    });
  }
}

/** Once a person, in the words of their task; where that cannot be looked up, everybody's. */
async function welcome(desk: DeskParts, item: InboxItem): Promise<void> {
  const role = await desk.roles.isApprover(item.from);
  await answerWith(desk, item, isYes(role) ? WELCOME_APPROVER : WELCOME);
}

/** An order to the desk itself, or something to look into. */
async function message(
  desk: DeskParts,
  item: InboxItem,
  text: string,
): Promise<void> {
  const order = switchOrder(text);
  const glass = glassOrder(text);
  const ofDevices = devicesOrder(text);
  const sought = searchIn(text);
  const exported = exportIn(text);
  if (order !== undefined) await switchChanges(desk, item, order);
  else if (glass !== undefined) await showGlass(desk, item, glass);
  else if (ofDevices !== undefined) await devices(desk, item, ofDevices);
  else if (isStatsOrder(text)) await stats(desk, item);
  else if (isReviewOrder(text)) await review(desk, item);
  else if (exported !== undefined) await exportCases(desk, item, exported);
  else if (sought !== undefined) await findInChat(desk, item, sought);
  else await report(desk, item, text);
}

async function written(
  desk: DeskParts,
  item: InboxItem,
  what: Extract<InboxItem["what"], { kind: "message" }>,
): Promise<void> {
  const { text, files = [], editOf } = what;
  // An order that stands in somebody else's message is theirs, not its finder's.
  if (what.isQuoted === true) await report(desk, item, text);
  else if (editOf !== undefined)
    await edited(desk, item, editOf, (again) => message(desk, again, text));
  // Nothing but the bot's name, or a sticker.
  else if (text === "" && files.length === 0)
    await answerWith(desk, item, GREETING);
  else await message(desk, item, text);
}

async function work(desk: DeskParts, item: InboxItem): Promise<void> {
  switch (item.what.kind) {
    case "message":
      await written(desk, item, item.what);
      return;
    case "press":
      await press(desk, {
        item,
        verb: item.what.verb,
        data: item.what.data,
      });
      return;
    case "feedback":
      await keepFeedback(desk, item, item.what);
      return;
    case "file-consent":
      await fileConsent(desk, item, item.what);
      return;
    case "welcome":
      await welcome(desk, item);
  }
}
