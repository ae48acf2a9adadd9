import type { Facts } from "../../core/facts.ts";
import type { Look } from "../../desk/ports.ts";
import { tidy } from "../exchange-envelope.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import {
  defineAccountLook,
  fromRead,
  nothing,
  seen,
  undecided,
} from "./evidence.ts";

/** BillingPolicyStatus in full: with anything but the first the account stops sending. Learn, "Get-HVEAccountBillingPolicy". */
const BILLING: ReadonlyMap<string, Facts["hve.billing"]> = new Map([
  ["BillingPolicyValid", "valid"],
  ["NoProperBillingPolicyStored", "missing"],
  ["BillingPolicyNotFound", "missing"],
  ["BillingPolicyMismatched", "missing"],
  ["NoConnectedBillingPolicyFound", "missing"],
  ["SubscriptionIsNotActive", "missing"],
  ["NoSPOLicenseFound", "missing"],
]);

export function hve(exchange: ExchangeReads): Look {
  return defineAccountLook(
    {
      id: "tenant.hve",
      title: "Reading your mail settings: High Volume Email billing",
      yields: ["hve.billing"],
    },
    async (account, known) => {
      return fromRead(await exchange.hveBilling(account), (status) => {
        if (status === null)
          return nothing(`${account} is no High Volume Email account`);
        const billing = BILLING.get(status);
        if (billing === undefined)
          return undecided(
            `Exchange gives the billing of ${account} as "${tidy(status)}", which this desk does not know.`,
          );
        return {
          outcome: "saw",
          evidence: [
            seen(
              "hve.billing",
              billing,
              known.now,
              billing === "valid"
                ? `Exchange has a valid billing policy for the High Volume Email account ${account}`
                : `Exchange has no billing for the High Volume Email account ${account} that works (${status})`,
            ),
          ],
        };
      });
    },
  );
}
