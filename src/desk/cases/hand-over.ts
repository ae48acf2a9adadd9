import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { isReporter, moveCase } from "../with-case.ts";

/** The reporter wants a person, or says that what we understood is wrong: the helpdesk gets the whole case. */
export async function handOver(desk: DeskParts, press: Press): Promise<void> {
  const reason =
    press.verb === "not-it"
      ? "the reporter says that this is not it"
      : "the reporter asked for a person";
  await moveCase(
    desk,
    press,
    () => ({ event: "handed-over", reason, at: desk.clock.now() }),
    isReporter(press.item.from),
  );
}

/** The change was made and proved, and still nothing arrives. */
export async function stillFailing(
  desk: DeskParts,
  press: Press,
): Promise<void> {
  await moveCase(
    desk,
    press,
    () => ({ event: "still-failing", at: desk.clock.now() }),
    isReporter(press.item.from),
  );
}
