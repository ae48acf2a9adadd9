import type { DeskParts } from "../parts.ts";
import type { InboxItem } from "../ports.ts";
import { showCase } from "../board/show.ts";
import { isReporter } from "../with-case.ts";

export type Feedback = Extract<InboxItem["what"], { kind: "feedback" }>;

/** Keeps with a case what its reporter thought of the answer. Thumbs under anything else are nobody's business. */
export async function keepFeedback(
  desk: DeskParts,
  item: InboxItem,
  { opinion, text, card }: Feedback,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const key = (await tx.board.keyAt(card)) ?? "";
    const id = /^case:(?<id>.+):user$/u.exec(key)?.groups?.["id"] ?? "";
    const aCase = await tx.cases.get(id);
    if (aCase !== undefined && isReporter(item.from)(aCase)) {
      const feedback = { opinion, text, at: desk.clock.now() };
      await showCase(desk, tx, await tx.cases.update({ ...aCase, feedback }));
    }
    await tx.inbox.done(item.id);
  });
}
