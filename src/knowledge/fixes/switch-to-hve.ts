import type { Fix } from "../../core/model.ts";
import { quote } from "../../core/powershell.ts";
import { highVolumeEmail } from "../methods/high-volume-email.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const switchToHve = {
  id: "switch-to-hve",
  title: "Send to colleagues through a High Volume Email account",
  whoCanDoIt: "exchange-admin",
  needs: [],
  steps: () => [
    "Make sure that every recipient is a colleague; such an account reaches nobody outside.",
    "In the Microsoft 365 admin centre (admin.cloud.microsoft), Billing, Pay-as-you-go services, set up a billing policy for High Volume Email.",
    "In the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, High Volume Email, add an account and connect it to that policy.",
    "Set the sender to smtp-hve.office365.com, port 587, STARTTLS, and sign in as the new account; with OAuth where it can.",
    "Set the sender address to the account's own address, and send once more.",
  ],
  script: () => [
    `$address = Read-Host ${quote("Address of the new account")}`,
    `New-MailUser -HVEAccount -Name $address -PrimarySmtpAddress $address -Password (Read-Host ${quote("Password of the new account")} -AsSecureString)`,
    `Set-HVEAccountBillingPolicy -Identity $address -BillingPolicyId (Read-Host ${quote("ID of the billing policy")})`,
    `Get-HVEAccountBillingPolicy -Identity $address`,
  ],
  settings: highVolumeEmail.settings,
  check:
    "Get-HVEAccountBillingPolicy shows BillingPolicyValid, and a mail to a colleague arrives.",
  undo: "Set the sender back, and take the account away with Remove-MailUser.",
  watchOut: [
    "It is paid for by recipient since 1 June 2026; an account without a valid billing policy stops sending.",
    "A password works there until September 2028, but not under security defaults or a Conditional Access policy that forbids it.",
  ],
  source: SOURCES.hve,
  checked: CHECKED,
} satisfies Fix;
