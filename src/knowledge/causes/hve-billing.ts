import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const hveBilling = {
  id: "hve-billing",

  title: "The High Volume Email account is not paid for at the moment",
  explain:
    "The account stops sending until somebody pays for it again. An admin connects it to a valid billing policy in a few minutes; it can take an hour until mail flows.",
  station: "door",
  needs: ["hve.billing"],
  judge: (read) => {
    const billing = read("hve.billing");
    if (billing === undefined) return undefined;
    return billing === "missing"
      ? {
          verdict: "confirmed",
          because: ["Exchange finds no valid billing policy for the account."],
        }
      : {
          verdict: "ruled-out",
          because: ["Exchange finds a valid billing policy for the account."],
        };
  },
  fixes: ["correct-hve-billing"],
  source: SOURCES.hveBilling,
  checked: CHECKED,
} satisfies Cause;
