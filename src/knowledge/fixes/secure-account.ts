import type { Fix } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mailboxOf } from "./mailbox-of.ts";

export const secureAccount = {
  id: "secure-account",
  title: "Secure the account, then lift the restriction",
  whoCanDoIt: "exchange-admin",
  needs: ["mailbox.address"],
  steps: (read) => [
    `In the Microsoft 365 admin centre (admin.cloud.microsoft), Users, Active users, set a new password for ${mailboxOf(read) ?? "the account"} and sign it out everywhere.`,
    "Turn on a second factor where a person uses the account.",
    "Look for forwarding, inbox rules, delegates and applications that nobody here made, and take them away.",
    "Look in the sent mail and the sign-in log for what was sent, and from where; check the device or program that has the password as well.",
    "Only then open the Defender portal (security.microsoft.com), Email & collaboration, Review, Restricted entities, choose the account and Unblock.",
    "Enter the new password on the device, wait up to an hour, and send once more.",
  ],
  script: (read) => {
    const mailbox = mailboxOf(read);
    return mailbox === undefined
      ? undefined
      : [
          `${powerShell("Get-Mailbox", { Identity: mailbox })} | Format-List ForwardingAddress,ForwardingSmtpAddress,DeliverToMailboxAndForward`,
          `${powerShell("Get-InboxRule", { Mailbox: mailbox })} -IncludeHidden`,
          powerShell("Get-MailboxPermission", { Identity: mailbox }),
        ];
  },
  check:
    "Restricted entities no longer lists the account, and a mail to the outside arrives.",
  undo: "There is nothing to take back.",
  watchOut: [
    "Whoever unblocks an account before it is safe sees it blocked again, and the number of times is limited.",
    "It can take up to 24 hours until the restriction is lifted everywhere.",
  ],
  source: SOURCES.restrictedEntities,
  checked: CHECKED,
} satisfies Fix;
