import { advance } from "../core/advance.ts";
import type { CaseEvent } from "../core/case-event.ts";
import type { Case, Person } from "../core/model.ts";
import { carryOn } from "./carry-on.ts";
import type { DeskParts } from "./parts.ts";
import type { TenantRead, Transaction } from "./ports.ts";
import { learn, unlearn } from "./cases/learn.ts";
import type { Press } from "./press-type.ts";
import { refuse, refuseIn, refuseWithIn } from "./refuse.ts";
import { showCase } from "./board/show.ts";
import { withdrawProposal } from "./changes/withdraw.ts";
import { isYes } from "./role.ts";

/** Runs an event on the pressed card's case, saves it, goes on with it and brings the cards up to date. */
export async function moveCase(
  desk: DeskParts,
  press: Press,
  eventOf: (aCase: Case, tx: Transaction) => CaseEvent | Promise<CaseEvent>,
  mayPress: (aCase: Case) => boolean = () => true,
  /** What else is committed with it. */
  also: (tx: Transaction, aCase: Case) => Promise<void> = () =>
    Promise.resolve(),
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const aCase = await tx.cases.get(press.data["caseId"] ?? "");
    if (aCase === undefined || !mayPress(aCase)) {
      await refuseIn(desk, tx, press, "not-yours");
      return;
    }
    const event = await eventOf(aCase, tx);
    const move = advance(aCase, event);
    if (!move.may) {
      await (move.because === "already-claimed"
        ? refuseWithIn(desk, tx, press, whoHasIt(aCase, press))
        : refuseIn(desk, tx, press, move.because));
      return;
    }
    const next = await counted(desk, tx, aCase, event, move.case);
    await also(tx, await saveAndShow(desk, tx, next));
    await tx.inbox.done(press.item.id);
  });
}

/** A closed case counts for its cause; one that is opened again does not until it is closed once more. */
export async function counted(
  desk: DeskParts,
  tx: Transaction,
  before: Case,
  event: CaseEvent,
  after: Case,
): Promise<Case> {
  if (event.event === "reopened") await unlearn(desk, tx, before);
  if (event.event !== "closed") return after;
  await withdrawProposal(desk, tx, after);
  const learnt = await learn(desk, tx, before, event.really);
  return learnt === undefined ? after : { ...after, learnt };
}

function whoHasIt({ ticket }: Case, { item }: Press): string {
  const who = ticket?.claimedBy;
  return who?.objectId === item.from.objectId
    ? "You have this case already."
    : `${who?.name ?? "Somebody"} has this case already.`;
}

export async function saveAndShow(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<Case> {
  const saved = await tx.cases.update(await carryOn(desk, tx, aCase));
  await showCase(desk, tx, saved);
  return saved;
}

export function isReporter(person: Person): (aCase: Case) => boolean {
  return ({ reporter }) =>
    reporter.objectId === person.objectId &&
    reporter.tenantId === person.tenantId;
}

/** True when the role is there; otherwise the press is refused and false comes back. "Could not look" is a no. */
export async function hasRole(
  desk: DeskParts,
  press: Press,
  role: Promise<TenantRead<boolean>>,
): Promise<boolean> {
  const answer = await role;
  if (isYes(answer)) return true;
  await refuse(
    desk,
    press,
    answer.outcome === "saw" ? "not-allowed" : "role-unknown",
  );
  return false;
}
