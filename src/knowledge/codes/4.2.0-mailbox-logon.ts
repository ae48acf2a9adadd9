import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailboxLogon = {
  id: "4.2.0-mailbox-logon",
  says: /mailbox logon failure|MapiExceptionLogonFailed/i,
  means:
    "The sign-in was accepted, but it has no right to the mailbox that is to send.",
  implies: { "sender.signs-in": true },
  suspects: { "oauth-misconfigured": 6, "mailbox-unlicensed": 1 },
  source: SOURCES.smtpOauth,
  checked: CHECKED,
} satisfies Code;
