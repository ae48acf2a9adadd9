import type { Case, Change } from "../core/model.ts";
import type { NoteCard } from "./cards.ts";
import { changeFor } from "./change-for.ts";
import type { DeskParts } from "./parts.ts";
import type { InboxItem, Transaction } from "./ports.ts";
import { setQuietClosing } from "./quiet-job.ts";
import { registerDevice } from "./register-device.ts";
import { chatWith, showAnswer, showCard } from "./show-card.ts";
import { showChange } from "./show-change.ts";
import { showChangeOfAll } from "./show-incident.ts";
import { clearThread, helpdeskKey, showThread } from "./show-thread.ts";
import { hearsBy, setTargets, targetsFor } from "./targets.ts";
import { helpdeskView } from "./views/helpdesk-view.ts";
import { inIncident, pointing } from "./views/in-incident.ts";
import { userView } from "./views/user-view.ts";

/** Brings every card of a case up to date, in the same transaction as what it shows; and what its new state sets going. */
export async function showCase(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  await setTargets(desk, tx, aCase, targetsFor(desk, aCase));
  await setQuietClosing(tx, aCase);
  const change = await changeOf(tx, aCase);
  await registerDevice(tx, aCase, change);
  await showCards(desk, tx, aCase);
}

/** A case's cards alone, as it stands. */
export async function showCards(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  const change = await changeOf(tx, aCase);
  const targets = targetsFor(desk, aCase);
  const now = desk.clock.now();
  const input = {
    case: aCase,
    team: desk.team?.(),
    targets,
    now,
    hearsBy: hearsBy(aCase, targets, now),
    change,
    knowledge: desk.knowledge,
    canAskForFix: changeFor(desk, aCase) !== undefined,
  };
  const incident =
    aCase.incident === undefined
      ? undefined
      : await tx.incidents.get(aCase.incident.id);
  await showCard(desk, tx, `case:${aCase.id}:user`, chatWith(aCase.reporter), {
    ...inIncident(userView(input), input, incident, now),
    language: aCase.language,
  });
  if (hasHelpdeskCard(aCase)) {
    await showCard(
      desk,
      tx,
      helpdeskKey(aCase.id),
      { kind: "helpdesk" },
      pointing(helpdeskView(input), aCase, incident),
    );
    // An incident's card speaks for all its cases; what happened meanwhile is told when this one is on its own again.
    if (aCase.incident?.standing !== "in")
      await showThread(desk, tx, helpdeskKey(aCase.id), input);
  }
  if (change === undefined) return;
  if (incident !== undefined && aCase.incident?.standing === "in")
    await showChangeOfAll(desk, tx, incident, change);
  await showChange(desk, tx, change, aCase.reference);
}

async function changeOf(
  tx: Transaction,
  { changeId }: Case,
): Promise<Change | undefined> {
  return changeId === undefined ? undefined : tx.changes.get(changeId);
}

/** While an incident is open, its one card stands for all its cases; one that the helpdesk had before points there. */
function hasHelpdeskCard({ ticket, incident }: Case): boolean {
  return incident?.standing === "in" ? incident.hadCard : ticket !== undefined;
}

/** Puts a card that names nobody in the place of each of a case that is gone. */
export async function showRemoved(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
  card: NoteCard,
): Promise<void> {
  const { id, reporter, language } = aCase;
  await showCard(desk, tx, `case:${id}:user`, chatWith(reporter), {
    ...card,
    language,
  });
  if (!hasHelpdeskCard(aCase)) return;
  const key = helpdeskKey(id);
  await showCard(desk, tx, key, { kind: "helpdesk" }, card);
  await clearThread(desk, tx, key, card.title);
}

/**
 * What was read from a picture, until its sender says that it is right. In a place of this person alone, so that no forged
 * name reaches another one's card; a note, so that it goes when their notes go.
 */
export async function showRead(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  name: string,
  card: NoteCard,
): Promise<void> {
  const { tenantId, objectId } = item.from;
  const key = `note:picture:${tenantId}:${objectId}:${name.slice(0, 80)}`;
  await showAnswer(desk, tx, item, key, card);
}

/** One short answer to what somebody sent; a second run of the same item shows the same card. */
export async function showNote(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  card: NoteCard,
): Promise<void> {
  await showAnswer(desk, tx, item, `note:${item.id}`, card);
}
