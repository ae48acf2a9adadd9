import type { Look } from "../../desk/ports.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import {
  accountOf,
  defineLook,
  fromRead,
  notKnownYet,
  seen,
} from "./evidence.ts";

/** Learn, "Remove blocked users from the Restricted entities page" and "Get-BlockedSenderAddress". */
export function restrictedSenders(exchange: ExchangeReads): Look {
  return defineLook(
    {
      id: "tenant.restricted-senders",
      title: "Reading your mail settings: senders that Microsoft restricted",
      yields: ["mailbox.restricted"],
      needs: [],
      needsOneOf: ["sender.address", "sign-in.account"],
    },
    async (known) => {
      const account = accountOf(known);
      if (account === undefined) return notKnownYet;
      const { now, senderAddress: sender = account } = known;
      return fromRead(await exchange.blockedSenders(), (blocked) => {
        const found = [account, sender].find((address) =>
          blocked.some((one) => one.toLowerCase() === address.toLowerCase()),
        );
        return {
          outcome: "saw",
          evidence: [
            seen(
              "mailbox.restricted",
              found !== undefined,
              now,
              found === undefined
                ? `Exchange does not list ${account} among the restricted senders`
                : `Exchange lists ${found} among the senders that Microsoft restricted`,
            ),
          ],
        };
      });
    },
  );
}
