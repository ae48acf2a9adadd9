import { bestEvidence, checkedReader, isSeen } from "../../core/evidence.ts";
import type { Case, ChangeRequest } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import { insight } from "../views/insight.ts";

/**
 * The change that would cure this case, if we can make it ourselves. At least one fact behind it was seen by a probe or a
 * tenant read: a bounce's text alone never proposes a change.
 */
export function changeFor(
  desk: Pick<DeskParts, "knowledge" | "mode">,
  aCase: Case,
): ChangeRequest | undefined {
  const { found } = insight(aCase, desk.knowledge);
  if (found === undefined || desk.mode === "asks") return undefined;
  const wasSeen = found.cause.needs.some((fact) => {
    const best = bestEvidence(aCase.evidence, fact);
    return best !== undefined && isSeen(best.source);
  });
  return wasSeen
    ? found.fix.change?.(checkedReader(aCase.evidence))
    : undefined;
}
