import { isTerminal } from "../core/change.ts";
import type { Case } from "../core/model.ts";
import type { Transaction } from "./ports.ts";

/** Is a change of the case approved and not yet at its end? */
export async function isBeingChanged(
  tx: Transaction,
  { changeId }: Case,
): Promise<boolean> {
  const change =
    changeId === undefined ? undefined : await tx.changes.get(changeId);
  return (
    change !== undefined &&
    change.state !== "proposed" &&
    !isTerminal(change.state)
  );
}
