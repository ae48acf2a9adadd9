import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

/** A display that has no room for whose switch it is. */
export const smtpAuthOffReasonCut = {
  id: "5.7.139-switch-cut",
  status: "5.7.139",
  // .NET's own class for sending is called SmtpClient as well.
  says: /\bSmtpCl(?:ientAuth|\w{0,4}(?:\.{2}|…|\s*$))/,
  unless: /is disabled for the (?:Mailbox|Tenant)/i,
  means:
    "Signing in to send mail is switched off, for this mailbox or for the whole organisation.",
  implies: { "server.role": "submission", "sender.signs-in": true },
  suspects: {
    "smtp-auth-disabled-mailbox": 5,
    "smtp-auth-disabled-tenant": 5,
  },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Code;
