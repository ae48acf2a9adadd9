import type { DeskParts } from "../parts.ts";
import type { InboxItem } from "../ports.ts";
import { gatherReview } from "./review-connectors.ts";
import { answerWith, showNote } from "../board/show.ts";
import { note } from "../views/notes.ts";
import { reviewView } from "../views/review-view.ts";
import { isYes } from "../role.ts";

/** "review connectors", and nothing longer: a pasted mail may begin with anything. */
export function isReviewOrder(text: string): boolean {
  const asked = text.slice(0, 40).trim().replace(/\s+/g, " ");
  return /^review connectors? ?[.!]?$/i.test(asked);
}

/** The review of all connectors, for those who approve changes. It takes a while, so the card says first that it began. */
export async function review(desk: DeskParts, item: InboxItem): Promise<void> {
  const role = await desk.roles.isApprover(item.from);
  if (!isYes(role)) {
    await answerWith(
      desk,
      item,
      note("Nothing was looked at", [
        "Only those who approve changes can have the connectors reviewed, and I could not see that you are one of them.",
      ]),
    );
    return;
  }
  await desk.store.transact((tx) =>
    showNote(
      desk,
      tx,
      item,
      note("Reviewing the connectors", [
        "I read them and ask the message trace for their mail. That can take a minute; this card then shows the result.",
      ]),
    ),
  );
  await answerWith(desk, item, reviewView(await gatherReview(desk)));
}
