import type { FactName } from "../core/facts.ts";
import type { LookInfo } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { senderDomain } from "./parties.ts";

/** Where a look finds a fact that it goes by. */
const FIELDS = [
  ["recipient.address", "recipientAddress"],
  ["sender.address", "senderAddress"],
  ["sender.domain", "senderDomain"],
  ["sender.public-address", "publicAddress"],
  ["server.name", "serverName"],
  ["server.port", "serverPort"],
  ["sign-in.account", "signInAccount"],
] as const satisfies readonly (readonly [FactName, keyof LookInput])[];

/** What a look needs and was not told. */
export function missing(
  { needs }: Pick<LookInfo, "needs">,
  known: LookInput,
): readonly FactName[] {
  return needs.filter((need) =>
    FIELDS.some(([fact, field]) => fact === need && known[field] === undefined),
  );
}

/**
 * Tells a look only what it says that it goes by. So its answer is everybody's who knows the same, and whoever learns one of
 * these facts anew knows which looks to run again.
 */
export function goingByItsFacts(look: Look): Look {
  const { needs, needsOneOf = [], uses = [] } = look;
  const goesBy: readonly FactName[] = [...needs, ...needsOneOf, ...uses];
  return {
    ...look,
    run(known, signal) {
      const domain = known.senderDomain ?? senderDomain(known);
      const told = {
        ...known,
        ...(domain === undefined ? {} : { senderDomain: domain }),
      };
      for (const [fact, field] of FIELDS)
        if (!goesBy.includes(fact)) Reflect.deleteProperty(told, field);
      return look.run(told, signal);
    },
  };
}
