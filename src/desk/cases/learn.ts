import { matchCodes } from "../../core/match-codes.ts";
import {
  NONE_OF_THESE,
  type Bounce,
  type Case,
  type CauseId,
} from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";
import { insight } from "../views/insight.ts";

/**
 * A case that ends with a confirmed cause counts for its codes: the next one like it starts from there. What an agent says
 * that it was goes before what was found. Says for which cause it counts, if for any.
 */
export async function learn(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
  really?: Case["really"],
): Promise<CauseId | undefined> {
  const cause = really ?? confirmed(desk, aCase);
  if (cause === undefined || cause === NONE_OF_THESE) return undefined;
  await tx.experience.learn(
    aCase.reporter.tenantId,
    codeIds(desk, aCase.bounce),
    cause,
  );
  return cause;
}

function confirmed(desk: DeskParts, aCase: Case): CauseId | undefined {
  const { found } = insight(aCase, desk.knowledge);
  return found?.judged.verdict === "confirmed" ? found.cause.id : undefined;
}

/** Takes back what a closed case taught. */
export async function unlearn(
  desk: DeskParts,
  tx: Transaction,
  { learnt, reporter, bounce }: Case,
): Promise<void> {
  if (learnt === undefined) return;
  await tx.experience.unlearn(reporter.tenantId, codeIds(desk, bounce), learnt);
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
