import { closesAt } from "../../core/quiet.ts";
import type { Case } from "../../core/model.ts";
import type { Transaction } from "../ports.ts";

/** Sets the hour at which a case that has its answer closes by itself; each new word sets another. */
export async function setQuietClosing(
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  const at = closesAt(aCase);
  const { id, quietSince } = aCase;
  if (at === undefined || quietSince === undefined) return;
  await tx.jobs.add(
    `close-quiet:${id}:${quietSince}`,
    { kind: "close-quiet", caseId: id },
    at,
  );
}
