import type { Look } from "../../desk/ports.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import { defineAccountLook, fromRead, seen } from "./evidence.ts";

/** Learn, "Remove blocked users from the Restricted entities page" and "Get-BlockedSenderAddress". */
export function restrictedSenders(exchange: ExchangeReads): Look {
  return defineAccountLook(
    {
      id: "tenant.restricted-senders",
      title: "Reading your mail settings: senders that Microsoft restricted",
      yields: ["mailbox.restricted"],
    },
    async (account, { now, senderAddress: sender = account }) => {
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
