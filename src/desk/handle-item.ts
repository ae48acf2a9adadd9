import type { DeskParts } from "./parts.ts";
import type { InboxItem } from "./ports.ts";
import { press } from "./press.ts";
import { report } from "./report.ts";
import { showNote } from "./show.ts";
import { trouble, WELCOME } from "./views/notes.ts";

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

async function work(desk: DeskParts, item: InboxItem): Promise<void> {
  switch (item.what.kind) {
    case "message":
      await report(desk, item, item.what.text);
      return;
    case "press":
      await press(desk, {
        item,
        verb: item.what.verb,
        data: item.what.data,
      });
      return;
    case "welcome":
      await desk.store.transact(async (tx) => {
        await showNote(desk, tx, item, WELCOME);
        await tx.inbox.done(item.id);
      });
  }
}
