import type { Fix } from "../../core/model.ts";
import { clientSubmission } from "../methods/client-submission.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { letAppSubmit, registerApp } from "./app-registration.ts";
import { mailboxOf } from "./mailbox-of.ts";

export const correctOauth = {
  id: "correct-oauth",
  title: "Complete the program's sign-in with OAuth",
  whoCanDoIt: "exchange-admin",
  needs: ["mailbox.address"],
  steps: (read) => [
    "In the Entra admin centre (entra.microsoft.com), App registrations, check that the program has the application permission SMTP.SendAsApp of Office 365 Exchange Online, with admin consent.",
    "Check with Get-ServicePrincipal that Exchange knows it, under the object ID that Enterprise applications shows.",
    `Give it the mailbox ${mailboxOf(read) ?? "that it sends from"} with Add-MailboxPermission.`,
    "Let the program ask for a token with the scope https://outlook.office365.com/.default, and name that mailbox as the user.",
    "Tick Authenticated SMTP for the mailbox, wait up to an hour, and send once more.",
  ],
  script: (read) => {
    const mailbox = mailboxOf(read);
    return mailbox === undefined
      ? undefined
      : [
          "Get-ServicePrincipal | Format-List DisplayName,AppId,ObjectId",
          ...registerApp("SMTP sender"),
          ...letAppSubmit(mailbox),
        ];
  },
  settings: clientSubmission.settings,
  check:
    "Entra's sign-in log shows success for the program, and the next mail goes out.",
  undo: "Take the permission away again with Remove-MailboxPermission, and the entry with Remove-ServicePrincipal.",
  watchOut: [
    "A token of Microsoft Graph does not work for SMTP.",
    "Where Exchange knows the program already, leave New-ServicePrincipal out.",
    "A client secret that has expired gives the same refusal; look at its end date.",
  ],
  source: SOURCES.smtpOauth,
  checked: CHECKED,
} satisfies Fix;
