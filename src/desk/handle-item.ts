import type { DeskParts } from "./parts.ts";
import type { InboxItem } from "./ports.ts";
import { press } from "./press.ts";
import { report } from "./report.ts";
import { showNote } from "./show.ts";
import { switchChanges, switchOrder } from "./switch-changes.ts";
import { trouble, WELCOME, WELCOME_APPROVER } from "./views/notes.ts";

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
  const card =
    role.outcome === "saw" && role.value ? WELCOME_APPROVER : WELCOME;
  await desk.store.transact(async (tx) => {
    await showNote(desk, tx, item, card);
    await tx.inbox.done(item.id);
  });
}

/** An order to the desk itself, or something to look into. */
async function message(
  desk: DeskParts,
  item: InboxItem,
  text: string,
): Promise<void> {
  const order = switchOrder(text);
  if (order === undefined) await report(desk, item, text);
  else await switchChanges(desk, item, order);
}

async function work(desk: DeskParts, item: InboxItem): Promise<void> {
  switch (item.what.kind) {
    case "message":
      await message(desk, item, item.what.text);
      return;
    case "press":
      await press(desk, {
        item,
        verb: item.what.verb,
        data: item.what.data,
      });
      return;
    case "welcome":
      await welcome(desk, item);
  }
}
