import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const signInRefusedReasonCut = {
  id: "5.7.139-reason-cut",
  status: "5.7.139",
  says: /\S/,
  unless:
    /SmtpCl(?:ientAuth|\w{0,4}(?:\.{2}|…|\s*$))|user is locked by your organiz|not meet the cr|credentials were inc|basic authentication is dis|federated STS (?:service was unr|URL)/i,
  means:
    "Microsoft 365 refused the sign-in; the reason that it gives is missing here.",
  implies: { "server.role": "submission", "sender.signs-in": true },
  suspects: {
    "credentials-rejected": 3,
    "smtp-auth-disabled-tenant": 3,
    "smtp-auth-disabled-mailbox": 3,
    "security-defaults-block": 3,
    "conditional-access-block": 2,
    "mfa-blocks-basic": 2,
    "basic-auth-blocked-by-policy": 2,
    "basic-auth-retired": 1,
    "federation-unreachable": 1,
  },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Code;
