import type { Fix } from "../../core/model.ts";
import { clientSubmission } from "../methods/client-submission.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { letAppSubmit, registerApp } from "./app-registration.ts";
import { mailboxOf } from "./mailbox-of.ts";

export const switchToOauth = {
  id: "switch-to-oauth",
  title: "Let the program sign in with OAuth",
  whoCanDoIt: "exchange-admin",
  needs: ["mailbox.address"],
  steps: (read) => [
    "Look in the program's manual for OAuth 2.0 or XOAUTH2; a program that signs people in itself needs nothing but that setting.",
    "Otherwise open the Entra admin centre (entra.microsoft.com), App registrations, and register the program there.",
    "Under API permissions add Office 365 Exchange Online, application permission SMTP.SendAsApp, and grant admin consent.",
    `Make its service principal known to Exchange with New-ServicePrincipal, and give it the mailbox ${mailboxOf(read) ?? "that it sends from"} and no other.`,
    "Tick Authenticated SMTP for that mailbox; a token needs it too.",
    "Set the program to smtp.office365.com, port 587, STARTTLS, sign-in with XOAUTH2.",
  ],
  script: (read) => {
    const mailbox = mailboxOf(read);
    return mailbox === undefined
      ? undefined
      : [...registerApp("SMTP sender"), ...letAppSubmit(mailbox)];
  },
  settings: clientSubmission.settings,
  check:
    "Entra's sign-in log shows the application with Authenticated SMTP and success, and the mail arrives.",
  undo: "Take the mailbox permission away again with Remove-MailboxPermission and delete the app registration.",
  watchOut: [
    "New-ServicePrincipal wants the object ID from Enterprise applications, not the one from App registrations.",
    "A certificate is better than a client secret; note the day on which either ends.",
    "New permissions can take up to an hour.",
  ],
  source: SOURCES.smtpOauth,
  checked: CHECKED,
} satisfies Fix;
