import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const signInRefusedReasonCut = {
  id: "5.7.139-reason-cut",
  status: "5.7.139",
  says: /^(?!.*(?:SmtpClientAuthentication is|security defaults|meet the criteria|credentials were|basic authentication is|federated STS))\S/i,
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
