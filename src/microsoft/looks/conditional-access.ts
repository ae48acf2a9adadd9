import type { Look, TenantRead } from "../../desk/ports.ts";
import { judgePolicies, nameAccounts } from "../conditional-access.ts";
import { tidy } from "../exchange-envelope.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import type { GraphReads } from "../graph-reads.ts";
import { defineAccountLook, seen, stamped, undecided } from "./evidence.ts";

/** Learn, "Block legacy authentication with Conditional Access". */
export function conditionalAccess(
  exchange: ExchangeReads,
  graph: GraphReads,
): Look {
  return defineAccountLook(
    {
      id: "tenant.conditional-access",
      title: "Reading your sign-in rules: Conditional Access",
      yields: ["tenant.conditional-access-blocks"],
    },
    async (account, known) => {
      const policies = await graph.accessPolicies();
      if (policies.outcome !== "saw") return policies;
      const id: TenantRead<string | undefined> = nameAccounts(policies.value)
        ? await idOf(exchange, account)
        : { outcome: "saw", value: undefined };
      const found = judgePolicies(
        policies.value,
        id.outcome === "saw" ? id.value : undefined,
      );
      if (found.verdict === "undecided")
        return undecided(
          `Whether the Conditional Access policy "${tidy(found.policy)}" keeps ${account} out cannot be told from here.`,
        );
      const blocks = found.verdict === "blocked";
      const because = blocks
        ? `Entra's Conditional Access policy "${tidy(found.policy)}" turns away clients that know no more than a password`
        : `Entra has no Conditional Access policy that keeps a password client of ${account} out`;
      return stamped(
        {
          outcome: "saw",
          evidence: [
            seen(
              "tenant.conditional-access-blocks",
              blocks,
              known.now,
              because,
            ),
          ],
        },
        policies,
        ...(id.outcome === "saw" ? [id] : []),
      );
    },
  );
}

async function idOf(
  exchange: ExchangeReads,
  account: string,
): Promise<TenantRead<string | undefined>> {
  const user = await exchange.user(account);
  if (user.outcome !== "saw") return user;
  const id = user.value?.ExternalDirectoryObjectId;
  return {
    ...user,
    value: id === null || id === "" ? undefined : id,
  };
}
