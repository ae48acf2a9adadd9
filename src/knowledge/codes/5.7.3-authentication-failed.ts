import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const authenticationFailed = {
  id: "5.7.3-authentication-failed",
  status: "5.7.3",
  says: /\S/,
  unless: /STARTTLS|Exchange Server authentication/i,
  means: "The server did not accept the sign-in and does not say why.",
  implies: { "sender.signs-in": true },
  suspects: {
    "credentials-rejected": 5,
    "oauth-misconfigured": 3,
    "mailbox-unlicensed": 2,
    "basic-auth-blocked-by-policy": 1,
    "smtp-auth-disabled-mailbox": 1,
    "smtp-auth-disabled-tenant": 1,
    "hve-billing": 1,
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Code;
