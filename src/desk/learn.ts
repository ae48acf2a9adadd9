import { matchCodes } from "../core/match-codes.ts";
import type { Bounce, Case } from "../core/model.ts";
import type { DeskParts } from "./parts.ts";
import type { Transaction } from "./ports.ts";
import { insight } from "./views/insight.ts";

/** A case that ends with a confirmed cause counts for its codes: the next one like it starts from there. */
export async function learn(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  const { found } = insight(aCase, desk.knowledge);
  if (found?.judged.verdict !== "confirmed") return;
  await tx.experience.learn(
    aCase.reporter.tenantId,
    codeIds(desk, aCase.bounce),
    found.cause.id,
  );
}

/** What this tenant's closed cases say about such a bounce. */
export async function experienceWith(
  desk: DeskParts,
  tx: Transaction,
  tenantId: string,
  bounce: Bounce,
): Promise<Readonly<Record<string, number>>> {
  return tx.experience.of(tenantId, codeIds(desk, bounce));
}

function codeIds(desk: DeskParts, bounce: Bounce): readonly string[] {
  return matchCodes(bounce, desk.knowledge.codes).map(({ id }) => id);
}
