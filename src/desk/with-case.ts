import { advance } from "../core/advance.ts";
import type { CaseEvent } from "../core/case-event.ts";
import type { Case, Person } from "../core/model.ts";
import { carryOn } from "./carry-on.ts";
import type { DeskParts } from "./parts.ts";
import type { TenantRead, Transaction } from "./ports.ts";
import { learn } from "./learn.ts";
import type { Press } from "./press-type.ts";
import { refuse, refuseIn } from "./refuse.ts";
import { showCase } from "./show.ts";
import { withdrawProposal } from "./withdraw.ts";

/** Runs an event on the pressed card's case, saves it, goes on with it and brings the cards up to date. */
export async function moveCase(
  desk: DeskParts,
  press: Press,
  eventOf: (aCase: Case) => CaseEvent,
  mayPress: (aCase: Case) => boolean = () => true,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const aCase = await tx.cases.get(press.data["caseId"] ?? "");
    if (aCase === undefined || !mayPress(aCase)) {
      await refuseIn(desk, tx, press, "not-yours");
      return;
    }
    const event = eventOf(aCase);
    const move = advance(aCase, event);
    if (!move.may) {
      await refuseIn(desk, tx, press, move.because);
      return;
    }
    if (event.event === "closed") {
      await withdrawProposal(desk, tx, move.case);
      await learn(desk, tx, aCase);
    }
    await saveAndShow(desk, tx, move.case);
    await tx.inbox.done(press.item.id);
  });
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
  if (answer.outcome === "saw" && answer.value) return true;
  await refuse(
    desk,
    press,
    answer.outcome === "saw" ? "not-allowed" : "role-unknown",
  );
  return false;
}
