import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const smtpAuthOffMailbox = {
  id: "5.7.139-mailbox-switch",
  says: /SmtpClientAuthentication is disabled for the Mailbox/i,
  means: "Signing in to send mail is switched off for this mailbox.",
  implies: { "server.role": "submission", "sender.signs-in": true },
  names: "smtp-auth-disabled-mailbox",
  suspects: { "smtp-auth-disabled-mailbox": 8 },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Code;
