import type { LookResult } from "../../core/model.ts";
import type { Look } from "../../desk/ports.ts";
import { tidy } from "../exchange-envelope.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import {
  defineAccountLook,
  nothing,
  seen,
  stamped,
  undecided,
} from "./evidence.ts";

/**
 * The account's own policy counts; without one the organisation's default; without that nothing is closed. Learn,
 * "Disable Basic authentication in Exchange Online".
 */
export function authenticationPolicy(exchange: ExchangeReads): Look {
  return defineAccountLook(
    {
      id: "tenant.authentication-policy",
      title: "Reading your mail settings: sign-in with a password",
      yields: ["mailbox.basic-auth-allowed"],
    },
    async (account, known) => {
      const user = await exchange.user(account);
      if (user.outcome !== "saw") return user;
      if (user.value === null)
        return nothing(`Exchange knows no account ${account}`);
      const own = user.value.AuthenticationPolicy;
      return stamped(
        own === null
          ? await judgeDefault(exchange, account, known.now)
          : await judge(exchange, own, `of ${account}`, known.now),
        user,
      );
    },
  );
}

async function judgeDefault(
  exchange: ExchangeReads,
  account: string,
  now: string,
): Promise<LookResult> {
  const policy = await exchange.defaultAuthenticationPolicy();
  if (policy.outcome !== "saw") return policy;
  if (policy.value !== null)
    return stamped(
      await judge(exchange, policy.value, "of the organisation", now),
      policy,
    );
  return stamped(
    {
      outcome: "saw",
      evidence: [
        seen(
          "mailbox.basic-auth-allowed",
          true,
          now,
          `Exchange has no authentication policy for ${account}, so none forbids a password`,
        ),
      ],
    },
    policy,
  );
}

async function judge(
  exchange: ExchangeReads,
  policy: string,
  whose: string,
  now: string,
): Promise<LookResult> {
  const allows = await exchange.allowsBasicSmtp(policy);
  if (allows.outcome !== "saw") return allows;
  const name = `authentication policy "${tidy(policy)}" ${whose}`;
  if (allows.value === null)
    return undecided(`Exchange does not know the ${name} any more.`);
  return stamped(
    {
      outcome: "saw",
      evidence: [
        seen(
          "mailbox.basic-auth-allowed",
          allows.value,
          now,
          `Exchange's ${name} ${allows.value ? "lets" : "does not let"} devices sign in to SMTP with a password`,
        ),
      ],
    },
    allows,
  );
}
