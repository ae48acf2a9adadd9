import { isTerminal } from "../../core/change.ts";
import type { Case, Change } from "../../core/model.ts";
import type { Transaction } from "../ports.ts";

/** Is a change of the case approved and not yet at its end? */
export async function isBeingChanged(
  tx: Transaction,
  { changeId }: Case,
): Promise<boolean> {
  const change =
    changeId === undefined ? undefined : await tx.changes.get(changeId);
  return change !== undefined && isUnderWay(change);
}

/** The same, or is one being taken back? Nothing of the case may go meanwhile. */
export async function isBeingWritten(
  tx: Transaction,
  { id }: Case,
): Promise<boolean> {
  return (await tx.changes.ofCase(id)).some(isUnderWay);
}

function isUnderWay({ state }: Change): boolean {
  return state !== "proposed" && !isTerminal(state);
}
