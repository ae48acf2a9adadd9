import {
  bestEvidence,
  checkedReader,
  isSeen,
  reader,
} from "../core/evidence.ts";
import type { Case, ChangeRequest } from "../core/model.ts";
import type { DeskParts } from "./parts.ts";
import { insight } from "./views/insight.ts";

/**
 * The change that would cure this case, if we can make it ourselves. At least one fact behind it was seen by a probe or a
 * tenant read: a bounce's text alone never proposes a change.
 */
export function changeFor(
  desk: Pick<DeskParts, "knowledge" | "mode">,
  aCase: Case,
): ChangeRequest | undefined {
  const { found } = insight(aCase, desk.knowledge);
  if (found === undefined || desk.mode !== "changes") return undefined;
  const wasSeen = found.cause.needs.some((fact) => {
    const best = bestEvidence(aCase.evidence, fact);
    return best !== undefined && isSeen(best.source);
  });
  return wasSeen
    ? found.fix.change?.(checkedReader(aCase.evidence))
    : undefined;
}

/** What makes an address doubtful for a rule that lets it in; the approver's to check. */
export function addressWarnings(
  aCase: Case,
  request: ChangeRequest,
): readonly string[] {
  if (
    request.kind !== "add-connector-address" &&
    request.kind !== "create-inbound-connector"
  )
    return [];
  const { address } = request;
  return [
    ...toldNotSeen(aCase, address),
    ...movedLately(aCase, address),
    ...notOurs(aCase, address),
  ];
}

/** An address that nobody but the bounce or the reporter names. */
function toldNotSeen(aCase: Case, address: string): readonly string[] {
  const best = bestEvidence(aCase.evidence, "sender.public-address");
  return best !== undefined && isSeen(best.source) && best.value === address
    ? []
    : [
        `Nobody has seen mail come from ${address}; it is what we were told. Check it before you approve.`,
      ];
}

/** An address that changes belongs to the next customer of the provider tomorrow. */
function movedLately(aCase: Case, address: string): readonly string[] {
  const everSeen = [
    ...(aCase.earlier ?? []).flatMap(({ evidence }) => evidence),
    ...aCase.evidence,
  ].flatMap((piece) =>
    piece.fact === "sender.public-address" && isSeen(piece.source)
      ? [piece.value]
      : [],
  );
  const others = [...new Set(everSeen)].filter((seen) => seen !== address);
  return others.length === 0
    ? []
    : [
        `The sender was seen at ${others.join(" and ")} as well. An address that changes is somebody else's tomorrow; ask the provider whether ${address} is fixed.`,
      ];
}

/** The refusal is about mail of a domain that is not ours: so may be the address. */
function notOurs(aCase: Case, address: string): readonly string[] {
  return reader(aCase.evidence)("sender.domain-accepted") === false
    ? [
        `The refused mail was sent for a domain that is not one of ours. Be sure that ${address} is not another organisation's.`,
      ]
    : [];
}
