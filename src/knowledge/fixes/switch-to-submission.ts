import type { Fix, ReadFact } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { account, SUBMISSION_HOST } from "../methods/known.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { CONNECT, isOneLine } from "./connector-words.ts";
import { submissionForm } from "./device-forms.ts";

export const switchToSubmission = {
  id: "switch-to-submission",
  title: "Let the sender sign in at Microsoft 365's server for that",
  whoCanDoIt: "exchange-admin",
  needs: [],
  steps: (read) => [
    "Choose or make a mailbox with a licence for this sender alone.",
    `In the Microsoft 365 admin centre open Users, Active users, the mailbox, Mail, Manage email apps, and tick Authenticated SMTP for ${account(read)}.`,
    `Set the device or program to ${SUBMISSION_HOST}, port 587, encryption STARTTLS.`,
    read("device.sign-in-ability") === "password"
      ? "Enter the mailbox's address and password as its sign-in."
      : "Let it sign in with OAuth (modern authentication) where it can, else with the mailbox's address and password.",
    "Let it send as that mailbox's own address, and send once more.",
  ],
  script: (read) => {
    const mailbox = mailboxOf(read);
    return mailbox === undefined
      ? undefined
      : [
          CONNECT,
          powerShell("Set-CASMailbox", {
            Identity: mailbox,
            SmtpClientAuthenticationDisabled: false,
          }),
          `${powerShell("Get-CASMailbox", { Identity: mailbox })} | Format-List SmtpClientAuthenticationDisabled`,
        ];
  },
  settings: submissionForm,
  check: "Mail to somebody outside goes through and lies in Sent Items.",
  undo: "Put the former settings back on the device, and untick Authenticated SMTP for the mailbox.",
  watchOut: [
    "A password works only while Microsoft still takes it: from the end of December 2026 that is off by default, and the final day is to be announced in the second half of 2027.",
    "Security defaults and Conditional Access refuse a plain password; leave them as they are and use OAuth or a relay rule.",
    "One mailbox may send 30 messages a minute, to 10,000 recipients a day, over three connections at once.",
  ],
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Fix;

/** As Exchange writes it; nothing that was only typed. */
function mailboxOf(read: ReadFact): string | undefined {
  const mailbox = read("mailbox.address");
  return mailbox !== undefined && isOneLine(mailbox) ? mailbox : undefined;
}
