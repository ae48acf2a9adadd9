import type { Case, Person } from "../../core/model.ts";
import type { NoteCard } from "../cards.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";
import { chatWith, showCard } from "./show-card.ts";

/**
 * A line about a case in the chat of the one whom it concerns; what happens next is told in a line of its own. It holds
 * nothing that its reporter wrote, and goes with the other short answers.
 */
export async function tell(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
  to: Pick<Person, "tenantId" | "objectId">,
  card: NoteCard,
  /** Names the line; by default the next thing that happens is told in one of its own. */
  name = String(aCase.history.length),
): Promise<void> {
  const { id, reporter, language } = aCase;
  await showCard(
    desk,
    tx,
    `note:case:${id}:${to.objectId}:${name}`,
    chatWith(to),
    to.objectId === reporter.objectId ? { ...card, language } : card,
  );
}
