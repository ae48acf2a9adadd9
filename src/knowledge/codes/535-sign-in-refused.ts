import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const signInRefused = {
  id: "535-sign-in-refused",
  replyCode: "535",
  says: /\S/,
  fallback: true,
  means: "The server did not accept the sign-in.",
  implies: { "sender.signs-in": true },
  suspects: {
    "credentials-rejected": 5,
    "smtp-auth-disabled-mailbox": 2,
    "smtp-auth-disabled-tenant": 2,
    "security-defaults-block": 2,
    "basic-auth-retired": 1,
    "basic-auth-blocked-by-policy": 1,
    "conditional-access-block": 1,
    "mfa-blocks-basic": 1,
    "oauth-misconfigured": 1,
  },
  source: SOURCES.rfc4954,
  checked: CHECKED,
} satisfies Code;
