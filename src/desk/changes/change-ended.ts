import { advance } from "../../core/advance.ts";
import { advanceChange, isTerminal } from "../../core/change.ts";
import type { Case, Change, Evidence } from "../../core/model.ts";
import { endByFix } from "../incidents/incident-end.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";
import { showCase } from "../board/show.ts";
import { showChange } from "../board/show-change.ts";
import { tell } from "../board/tell.ts";
import { changeOutcome } from "../views/change-words.ts";
import { fixed, notMade } from "../views/helpdesk-notes.ts";

/** A change has moved: everybody's cards say so, and at its end the case goes on. */
export async function showMoved(
  desk: DeskParts,
  tx: Transaction,
  change: Change,
  evidence: readonly Evidence[],
): Promise<void> {
  const { request } = change.plan;
  if (request.kind === "undo") {
    await showUndo(desk, tx, change, request.changeId);
    return;
  }
  if (isTerminal(change.state)) {
    await changeEnded(desk, tx, change, evidence);
    return;
  }
  const aCase = await tx.cases.get(change.caseId);
  if (aCase !== undefined) await showCase(desk, tx, aCase);
}

/** A change has come to its end: the case goes on (fixed, or back to the helpdesk) and everybody's card says so. */
async function changeEnded(
  desk: DeskParts,
  tx: Transaction,
  change: Change,
  evidence: readonly Evidence[],
): Promise<void> {
  const aCase = await tx.cases.get(change.caseId);
  if (aCase === undefined) return;
  const move = advance(aCase, {
    event: "change-ended",
    fixed: change.state === "verified",
    what: `change ${changeOutcome(change)}`,
    evidence,
    at: desk.clock.now(),
  });
  // Closed meanwhile: the change's own cards still have to tell how it ended.
  const after = move.may ? await tx.cases.update(move.case) : aCase;
  await showCase(desk, tx, after);
  if (move.may) await tellReporter(desk, tx, change, after);
  if (change.state === "verified") await endByFix(desk, tx, after);
}

/** Whoever waits for it hears how it ended; the end of an incident is told to all of its people. */
async function tellReporter(
  desk: DeskParts,
  tx: Transaction,
  { id, state }: Change,
  aCase: Case,
): Promise<void> {
  if (aCase.incident?.standing === "in") return;
  const line = state === "verified" ? fixed(aCase) : notMade(aCase);
  await tell(desk, tx, aCase, aCase.reporter, line, `change:${id}`);
}

/** An undo has cards of its own and leaves the case alone until it is done; then what it took back is undone. */
async function showUndo(
  desk: DeskParts,
  tx: Transaction,
  undo: Change,
  firstId: string,
): Promise<void> {
  const aCase = await tx.cases.get(undo.caseId);
  if (aCase === undefined) return;
  await showChange(desk, tx, undo, aCase.reference);
  if (undo.state !== "verified") return;
  const at = desk.clock.now();
  const first = await tx.changes.get(firstId);
  const move =
    first === undefined
      ? undefined
      : advanceChange(first, {
          event: "undone",
          at,
          how: `taken back by change ${undo.id}`,
        });
  if (move?.may !== true) return;
  const undone = await tx.changes.update(move.change);
  await tx.audit.append({
    at,
    who: "bounce-desk",
    what: "change.undone",
    subject: undone.id,
    data: { by: undo.id },
  });
  const after =
    aCase.changeId === undone.id
      ? advance(aCase, { event: "change-undone", at })
      : undefined;
  await showChange(desk, tx, undone, aCase.reference);
  await showCase(
    desk,
    tx,
    after?.may === true ? await tx.cases.update(after.case) : aCase,
  );
}
