import { bestEvidence, isSeen, reader } from "../../core/evidence.ts";
import type { Case, ChangePlan, ChangeRequest } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";

/** A fresh plan with what this case, and others like it, make doubtful about it. */
export async function doubted(
  desk: DeskParts,
  aCase: Case,
  plan: ChangePlan,
): Promise<ChangePlan> {
  return withDoubts(aCase, plan, await othersAbout(desk, aCase, plan));
}

/** The plan with what this case makes doubtful about it; a doubt is a high risk, whatever the kind of change says. */
export function withDoubts(
  aCase: Case,
  plan: ChangePlan,
  others: readonly Case[],
): ChangePlan {
  const doubts = addressWarnings(aCase, plan.request, others);
  return doubts.length === 0
    ? plan
    : {
        ...plan,
        risk: { ...plan.risk, level: "high" },
        warnings: [...plan.warnings, ...doubts],
      };
}

/** What makes an address doubtful for a rule that lets it in; the approver's to check. */
function addressWarnings(
  aCase: Case,
  request: ChangeRequest,
  others: readonly Case[],
): readonly string[] {
  const address = addressIn(request);
  if (address === undefined) return [];
  const sender = reader(aCase.evidence)("sender.address");
  const ofSender = others.filter(
    ({ evidence }) =>
      sender !== undefined && reader(evidence)("sender.address") === sender,
  );
  return [
    ...toldNotSeen(aCase, address),
    ...movedLately([aCase, ...ofSender], address),
    ...notOurs(aCase, address),
    ...strangersToo(others, address),
  ];
}

/** What is let in by a request, where it lets anybody in by address. */
function addressIn(request: ChangeRequest): string | undefined {
  return request.kind === "add-connector-address" ||
    request.kind === "create-inbound-connector"
    ? request.address
    : undefined;
}

/** Other cases that tell of the same address, or of the same sender. */
export async function othersAbout(
  desk: DeskParts,
  aCase: Case,
  { request }: ChangePlan,
): Promise<readonly Case[]> {
  const address = addressIn(request);
  if (address === undefined) return [];
  const sender = reader(aCase.evidence)("sender.address");
  const found = await desk.store.transact((tx) =>
    tx.cases.about(address, sender),
  );
  return found.filter(({ id }) => id !== aCase.id);
}

/** An address from which others send too is not ours to let in, whoever reported it this time. */
function strangersToo(
  others: readonly Case[],
  address: string,
): readonly string[] {
  const theirs = others.filter(({ evidence }) => {
    const read = reader(evidence);
    const isFrom = [
      read("sender.public-address"),
      read("sender.reported-address"),
    ].includes(address);
    return isFrom && read("sender.domain-accepted") === false;
  });
  return theirs.length === 0
    ? []
    : [
        `${theirs.map(({ reference }) => reference).join(", ")} tells of mail from ${address} for a domain that is not one of ours. An address that another organisation sends from must not be let in.`,
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
function movedLately(
  cases: readonly Case[],
  address: string,
): readonly string[] {
  const everSeen = cases
    .flatMap(({ earlier = [], evidence }) => [
      ...earlier.flatMap((fault) => fault.evidence),
      ...evidence,
    ])
    .flatMap((piece) =>
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
