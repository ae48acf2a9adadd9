import type { Case } from "../core/model.ts";
import type { NoteCard } from "./cards.ts";
import { changeFor } from "./change-for.ts";
import type { DeskParts } from "./parts.ts";
import type { InboxItem, Transaction } from "./ports.ts";
import { setQuietClosing } from "./quiet-job.ts";
import { registerDevice } from "./register-device.ts";
import { chatWith, showAnswer, showCard } from "./show-card.ts";
import { showChange } from "./show-change.ts";
import { showChangeOfAll } from "./show-incident.ts";
import { hearsBy, setTargets, targetsFor } from "./targets.ts";
import { removedCase } from "./views/data-notes.ts";
import { helpdeskView } from "./views/helpdesk-view.ts";
import { inIncident, pointing } from "./views/in-incident.ts";
import { userView } from "./views/user-view.ts";

/** Brings every card of a case up to date, in the same transaction as what it shows. */
export async function showCase(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  const change =
    aCase.changeId === undefined
      ? undefined
      : await tx.changes.get(aCase.changeId);
  const targets = targetsFor(desk, aCase);
  await setTargets(desk, tx, aCase, targets);
  await setQuietClosing(tx, aCase);
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
  if (hasHelpdeskCard(aCase))
    await showCard(
      desk,
      tx,
      `case:${aCase.id}:helpdesk`,
      { kind: "helpdesk" },
      pointing(helpdeskView(input), aCase, incident),
    );
  if (
    incident !== undefined &&
    change !== undefined &&
    aCase.incident?.standing === "in"
  )
    await showChangeOfAll(desk, tx, incident, change);
  await registerDevice(tx, aCase, change);
  if (change !== undefined) await showChange(desk, tx, change, aCase.reference);
}

/** While an incident is open, its one card stands for all its cases; one that the helpdesk had before points there. */
function hasHelpdeskCard({ ticket, incident }: Case): boolean {
  return incident?.standing === "in" ? incident.hadCard : ticket !== undefined;
}

/** What stands in the place of a case's cards when its reporter had it deleted. */
export async function showRemoved(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  const { id, reference, reporter, language } = aCase;
  const card = removedCase(reference);
  await showCard(desk, tx, `case:${id}:user`, chatWith(reporter), {
    ...card,
    language,
  });
  if (hasHelpdeskCard(aCase))
    await showCard(desk, tx, `case:${id}:helpdesk`, { kind: "helpdesk" }, card);
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
