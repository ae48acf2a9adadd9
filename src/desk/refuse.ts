import type { Refusal } from "../core/change-event.ts";
import type { CaseRefusal } from "../core/case-move.ts";
import type { NoteCard } from "./cards.ts";
import type { DeskParts } from "./parts.ts";
import type { Transaction } from "./ports.ts";
import type { Press } from "./press-type.ts";
import { showNote } from "./board/show.ts";
import { note } from "./views/notes.ts";

export type PressRefusal =
  | Refusal
  | CaseRefusal
  | "outdated"
  | "nothing-written"
  | "no-assignee"
  | "not-yours"
  | "copied"
  | "by-hand"
  | "not-allowed"
  | "role-unknown"
  | "change-waiting"
  | "no-approver"
  | "no-second-approver"
  | "nothing-to-propose";

/** A press that does nothing says so, in one sentence and with what to do instead. */
export async function refuse(
  desk: DeskParts,
  press: Press,
  because: PressRefusal,
): Promise<void> {
  await desk.store.transact((tx) => refuseIn(desk, tx, press, because));
}

/** The same inside a transaction that found the reason. */
export async function refuseIn(
  desk: DeskParts,
  tx: Transaction,
  press: Press,
  because: PressRefusal,
): Promise<void> {
  desk.log.write("press.refused", { outcome: because });
  await showNote(desk, tx, press.item, sentence(because));
  await tx.inbox.done(press.item.id);
}

/** A reason that only this occasion has, such as why Exchange's settings do not allow a plan. */
export async function refuseWith(
  desk: DeskParts,
  press: Press,
  reason: string,
): Promise<void> {
  await desk.store.transact((tx) => refuseWithIn(desk, tx, press, reason));
}

/** The same inside a transaction that found the reason. */
export async function refuseWithIn(
  desk: DeskParts,
  tx: Transaction,
  press: Press,
  reason: string,
): Promise<void> {
  await showNote(desk, tx, press.item, note("Nothing was done", [reason]));
  await tx.inbox.done(press.item.id);
}

function sentence(because: PressRefusal): NoteCard {
  return note("Nothing was done", [REFUSALS[because]]);
}

/** Each refusal's one sentence. */
export const REFUSALS: Readonly<Record<PressRefusal, string>> = {
  outdated:
    "This card is out of date. The newest card of the case shows what can be done.",
  // Somebody else's case gets the same answer as none, so that ids cannot be tried out.
  "not-yours":
    "This card is out of date. The newest card of the case shows what can be done.",
  copied:
    "This is a copy of a card. Please use the newest one in your own chat with me.",
  "by-hand":
    "I may not change anything here. Please run the script on the newest card, then press \u201cI have run it\u201d there.",
  "not-allowed":
    "This button is for colleagues with that task. Nothing changed.",
  "role-unknown":
    "I could not look up whether you may do this, so I did not do it. Please try again in a minute.",
  closed: "This case is closed already.",
  "already-claimed": "Somebody else has taken this case already.",
  "closed-long-ago":
    "This case was closed more than seven days ago and its words are gone. Please have it reported anew.",
  "nothing-written":
    "Nothing was written. Please write it on the card, then press again.",
  "no-assignee":
    "Please choose a colleague of the helpdesk on the card, then press again.",
  "not-now": "That is done already, or no longer possible.",
  "reason-missing":
    "This wants a reason. Please write on the card why it may be done, then press again. Nothing was changed.",
  "approved-already":
    "You approved this already. It wants a second person besides you.",
  "already-decided": "This was decided already. The first decision stands.",
  "own-request":
    "You asked for this change, so somebody else has to approve it.",
  "stale-card":
    "This card shows an older plan. Please decide on the newest card.",
  expired: "The time to decide has passed. Nothing was changed.",
  "approval-too-old":
    "The approval is more than an hour old and no longer counts. Nothing was changed.",
  "change-waiting":
    "A change to the same setting is waiting for a decision already.",
  "no-second-approver":
    "This wants two approvers besides the one who asks, and there are not so many. Nothing was asked.",
  "no-approver":
    "I could not find anybody who may approve this. Nothing was asked.",
  "nothing-to-propose":
    "I have not seen enough to propose a change here. A person has to look at it.",
};
