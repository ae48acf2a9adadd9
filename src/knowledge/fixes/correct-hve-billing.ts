import type { Fix } from "../../core/model.ts";
import { powerShell, quote } from "../../core/powershell.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mailboxOf } from "./mailbox-of.ts";

export const correctHveBilling = {
  id: "correct-hve-billing",
  title: "Connect the High Volume Email account to a valid billing policy",
  whoCanDoIt: "exchange-admin",
  needs: [],
  steps: () => [
    "In the Microsoft 365 admin centre (admin.cloud.microsoft), Billing, Pay-as-you-go services, check that there is a billing policy, that High Volume Email is connected to it, and that its Azure subscription is active.",
    "In the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, High Volume Email, open the account and choose that policy.",
    "Wait a few minutes, look whether the status is valid, and send once more.",
  ],
  script: (read) => {
    const account = mailboxOf(read);
    return account === undefined
      ? undefined
      : [
          powerShell("Get-HVEAccountBillingPolicy", { Identity: account }),
          `${powerShell("Set-HVEAccountBillingPolicy", { Identity: account })} -BillingPolicyId (Read-Host ${quote("ID of the billing policy")})`,
        ];
  },
  check:
    "Get-HVEAccountBillingPolicy shows BillingPolicyValid, and a mail to a colleague arrives.",
  undo: "Set the former billing policy again in the same place.",
  watchOut: [
    "Each recipient is paid for since 1 June 2026.",
    "Checking the policy needs at least one SharePoint licence in the organisation.",
  ],
  source: SOURCES.hveBilling,
  checked: CHECKED,
} satisfies Fix;
