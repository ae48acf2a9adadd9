import type { Fix } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { clientSubmission } from "../methods/client-submission.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mailboxOf } from "./mailbox-of.ts";

export const assignLicence = {
  id: "assign-licence",
  title: "Give the account a licence, or sign in with one that has it",
  whoCanDoIt: "licence-admin",
  needs: [],
  steps: (read) => [
    `Open the Microsoft 365 admin centre (admin.cloud.microsoft), Users, Active users, and choose ${mailboxOf(read) ?? "the account that signs in"}.`,
    "On the tab Licenses and apps, give it a licence that contains Exchange Online, and save.",
    "A shared mailbox needs none of its own: sign in with a licensed account instead, and let that one send as the shared address.",
    "Wait until the mailbox is there, up to an hour, tick Authenticated SMTP for it, and send once more.",
  ],
  script: (read) => {
    const mailbox = mailboxOf(read);
    return mailbox === undefined
      ? undefined
      : [
          `${powerShell("Get-Mailbox", { Identity: mailbox })} | Format-List PrimarySmtpAddress,RecipientTypeDetails,SKUAssigned`,
        ];
  },
  settings: clientSubmission.settings,
  check: "Get-Mailbox finds the mailbox, and the next sign-in goes through.",
  undo: "Take the licence away again on the same tab.",
  watchOut: [
    "A licence costs money; a relay rule or Direct Send needs none.",
    "Without its licence a mailbox is deleted after 30 days.",
  ],
  source: SOURCES.licences,
  checked: CHECKED,
} satisfies Fix;
