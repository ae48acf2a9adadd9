import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const smtpAuthOffTenant = {
  id: "5.7.139-tenant-switch",
  says: /SmtpClientAuthentication is disabled for the Tenant/i,
  means:
    "Signing in to send mail is switched off for the whole organisation, and this mailbox has no exception.",
  implies: { "server.role": "submission", "sender.signs-in": true },
  names: "smtp-auth-disabled-tenant",
  suspects: { "smtp-auth-disabled-tenant": 8 },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Code;
