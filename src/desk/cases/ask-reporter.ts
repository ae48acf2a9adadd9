import type { Case } from "../../core/model.ts";
import { moved } from "../carry-on.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import type { Press } from "../press-type.ts";
import { refuse } from "../refuse.ts";
import { showNote } from "../board/show.ts";
import { tell } from "../board/tell.ts";
import {
  LONGEST_WORDS,
  REPLY,
  writtenIn,
  WORDS,
} from "../views/helpdesk-form.ts";
import {
  answerCame,
  passedOn,
  questionWaits,
} from "../views/helpdesk-notes.ts";
import { hasRole, isReporter, moveCase, saveAndShow } from "../with-case.ts";

/** An agent asks the reporter: the question stands on the reporter's own card, and a line says so. */
export async function askReporter(
  desk: DeskParts,
  press: Press,
): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isAgent(from)))) return;
  const text = writtenIn(press.data, WORDS);
  if (text === "") return refuse(desk, press, "nothing-written");
  await moveCase(
    desk,
    press,
    () => ({ event: "reporter-asked", by: from, text, at: desk.clock.now() }),
    () => true,
    (tx, aCase) =>
      tell(desk, tx, aCase, aCase.reporter, questionWaits(aCase, from)),
  );
}

/**
 * Answers the one question that waits for this person with what they wrote in the chat instead of on the card; false
 * where none waits, or more than one does.
 */
export async function takenAsReply(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  words: string,
): Promise<boolean> {
  const open = await tx.cases.openOf(item.from);
  const [aCase, another] = open.filter(
    ({ question }) => question !== undefined,
  );
  if (aCase === undefined || another !== undefined) return false;
  const text = words.trim().slice(0, LONGEST_WORDS);
  const at = desk.clock.now();
  const answered = moved(aCase, { event: "reporter-answered", text, at });
  await tellAgent(desk, tx, await saveAndShow(desk, tx, answered));
  await showNote(desk, tx, item, passedOn(aCase));
  return true;
}

/** The reporter's answer comes back onto the helpdesk's card, and whoever has the case is told. */
export async function reply(desk: DeskParts, press: Press): Promise<void> {
  const text = writtenIn(press.data, REPLY);
  if (text === "") return refuse(desk, press, "nothing-written");
  await moveCase(
    desk,
    press,
    () => ({ event: "reporter-answered", text, at: desk.clock.now() }),
    isReporter(press.item.from),
    (tx, aCase) => tellAgent(desk, tx, aCase),
  );
}

async function tellAgent(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  const agent = aCase.ticket?.claimedBy;
  if (agent !== undefined)
    await tell(desk, tx, aCase, agent, answerCame(aCase));
}
