import type { Fix } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { clientSubmission } from "../methods/client-submission.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mailboxOf } from "./mailbox-of.ts";
import { PASSWORDS_END } from "./password-dates.ts";

const POLICY = "SMTP with a password, one mailbox";

export const allowBasicAuthForMailbox = {
  id: "allow-basic-auth-for-mailbox",
  title: "Allow a password for this one mailbox, for a time",
  whoCanDoIt: "exchange-admin",
  needs: ["mailbox.address"],
  steps: (read) => [
    "Do this only until the sender has another way, and write down a day on which it ends.",
    "There is no page for this in the admin centres; connect with Exchange Online PowerShell.",
    "Make an authentication policy that allows a password for SMTP and for nothing else.",
    `Give it to ${mailboxOf(read) ?? "the account that signs in"} alone, and leave the organisation's default policy as it is.`,
    "Choose a long password that is used nowhere else.",
    "Wait half an hour and send once more.",
  ],
  script: (read) => {
    const mailbox = mailboxOf(read);
    return mailbox === undefined
      ? undefined
      : [
          // A switch takes no value.
          `${powerShell("New-AuthenticationPolicy", { Name: POLICY })} -AllowBasicAuthSmtp`,
          powerShell("Set-User", {
            Identity: mailbox,
            AuthenticationPolicy: POLICY,
          }),
          // Without this the policy can take a day.
          `${powerShell("Set-User", { Identity: mailbox })} -STSRefreshTokensValidFrom $([System.DateTime]::UtcNow)`,
        ];
  },
  settings: clientSubmission.settings,
  check:
    "Get-User shows the policy for this account, and the next mail goes out.",
  undo: "Give the account its former policy again with Set-User, then take the new one away with Remove-AuthenticationPolicy.",
  watchOut: [
    PASSWORDS_END,
    "The policy counts for all programs of this account, so use an account that nobody works with.",
    "It does not help under security defaults; leave security defaults on and use another way.",
  ],
  source: SOURCES.authenticationPolicy,
  checked: CHECKED,
} satisfies Fix;
