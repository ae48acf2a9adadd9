import type { Fix, ReadFact } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { clientSubmission } from "../methods/client-submission.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mailboxOf } from "./mailbox-of.ts";
import { PASSWORDS_END } from "./password-dates.ts";

const SETTING = "SmtpClientAuthenticationDisabled";

export const enableSmtpAuthMailbox = {
  id: "enable-smtp-auth-mailbox",
  title: "Allow sign-in for this one mailbox",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.address"],
  steps: (read) => [
    `Open the Microsoft 365 admin centre (admin.cloud.microsoft), Users, Active users, and choose ${mailboxOf(read) ?? "the mailbox that signs in"}.`,
    "On the Mail tab, under Email apps, choose Manage email apps, tick Authenticated SMTP and save.",
    "Leave the organisation's own switch off. It protects all other mailboxes.",
    ...nextInTheWay(read),
    "Wait a few minutes and send once more.",
  ],
  script: (read) => {
    const mailbox = mailboxOf(read);
    return mailbox === undefined
      ? undefined
      : [
          powerShell("Set-CASMailbox", { Identity: mailbox, [SETTING]: false }),
          `${powerShell("Get-CASMailbox", { Identity: mailbox })} | Format-List ${SETTING}`,
        ];
  },
  settings: clientSubmission.settings,
  check:
    "Get-CASMailbox shows False for SmtpClientAuthenticationDisabled, and the next mail goes out.",
  undo: "Untick Authenticated SMTP again, or let the mailbox follow the organisation with Set-CASMailbox and $null.",
  watchOut: [
    "Whoever has the password of this mailbox can then send mail as it from anywhere.",
    PASSWORDS_END,
  ],
  change: (read) => {
    const mailbox = read("mailbox.address") ?? read("sender.address");
    const state = read("mailbox.smtp-auth");
    return mailbox === undefined ||
      (state !== "inherits" && state !== "disabled")
      ? undefined
      : { kind: "enable-smtp-auth-mailbox", mailbox };
  },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Fix;

/** What will refuse the sign-in next, so that nobody hopes in vain. */
function nextInTheWay(read: ReadFact): readonly string[] {
  if (read("sign-in.method") === "oauth") return [];
  if (read("tenant.security-defaults") === true)
    return [
      "Expect one more refusal for a password, because security defaults are on; leave security defaults on, and plan OAuth or a relay rule for this sender.",
    ];
  return read("mailbox.basic-auth-allowed") === false
    ? [
        "Expect one more refusal for a password, because the account's authentication policy forbids it; plan OAuth or a relay rule for this sender.",
      ]
    : [];
}
