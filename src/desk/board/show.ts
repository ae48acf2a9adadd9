import type { Case } from "../../core/model.ts";
import type { NoteCard } from "../cards.ts";
import { changeFor } from "../changes/change-for.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import { setQuietClosing } from "../cases/quiet-job.ts";
import { registerDevice } from "../register/register-device.ts";
import { chatWith, showAnswer, showCard, type Put } from "./show-card.ts";
import { changeCardKey, showChange, viewersOf } from "./show-change.ts";
import { showChangeOfAll, showWithout } from "./show-incident.ts";
import { clearThread, helpdeskKey, showThread } from "./show-thread.ts";
import { hearsBy, setTargets, targetsFor } from "../cases/targets.ts";
import { helpdeskView } from "../views/helpdesk-view.ts";
import { inIncident, pointing } from "../views/in-incident.ts";
import { userView } from "../views/user-view.ts";

/** Brings every card of a case up to date, in the same transaction as what it shows; and what its new state sets going. */
export async function showCase(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  const { input, incident } = await showCards(desk, tx, aCase, showCard);
  await setTargets(desk, tx, aCase, input.targets);
  await setQuietClosing(tx, aCase);
  await registerDevice(tx, aCase, input.change);
  // An incident's card speaks for all its cases; what happened meanwhile is told when this one is on its own again.
  const isOnItsOwn = aCase.incident?.standing !== "in";
  if (hasHelpdeskCard(aCase) && isOnItsOwn)
    await showThread(desk, tx, helpdeskKey(aCase.id), input);
  if (input.change !== undefined && incident !== undefined && !isOnItsOwn)
    await showChangeOfAll(desk, tx, incident, input.change);
}

/** A case's own cards, as it stands; and what they were made of. */
export async function showCards(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
  put: Put,
) {
  const change =
    aCase.changeId === undefined
      ? undefined
      : await tx.changes.get(aCase.changeId);
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
  await put(desk, tx, `case:${aCase.id}:user`, chatWith(aCase.reporter), {
    ...inIncident(userView(input), input, incident, now),
    language: aCase.language,
  });
  if (hasHelpdeskCard(aCase))
    await put(
      desk,
      tx,
      helpdeskKey(aCase.id),
      { kind: "helpdesk" },
      pointing(helpdeskView(input), aCase, incident),
    );
  if (change !== undefined)
    await showChange(desk, tx, change, aCase.reference, put);
  return { input, incident };
}

/** While an incident is open, its one card stands for all its cases; one that the helpdesk had before points there. */
function hasHelpdeskCard({ ticket, incident }: Case): boolean {
  return incident?.standing === "in" ? incident.hadCard : ticket !== undefined;
}

/** Removes a case, and puts a card that names nobody in the place of each of its own, of its changes and of its thread. */
export async function removeCase(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
  card: NoteCard,
  put: Put,
): Promise<void> {
  const { id, reporter, language } = aCase;
  const changes = await tx.changes.ofCase(id);
  await tx.records.removeCase(id);
  await put(desk, tx, `case:${id}:user`, chatWith(reporter), {
    ...card,
    language,
  });
  const key = helpdeskKey(id);
  await put(desk, tx, key, { kind: "helpdesk" }, card);
  await clearThread(desk, tx, key, card.title, put);
  for (const change of changes)
    for (const viewer of viewersOf(change))
      await put(
        desk,
        tx,
        changeCardKey(change.id, viewer),
        chatWith(viewer),
        card,
      );
  await showWithout(desk, tx, aCase, put);
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

/** Answers what was sent by a note, and that is all there was to do. */
export async function answerWith(
  desk: DeskParts,
  item: InboxItem,
  card: NoteCard,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    await showNote(desk, tx, item, card);
    await tx.inbox.done(item.id);
  });
}
