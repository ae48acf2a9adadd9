import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const invalidToken = {
  id: "5.5.124-invalid-token",
  says: /\b5\.5\.124\b|invalid XOAUTH2 auth data/i,
  means: "The program signs in with a token, and what it sent is no valid one.",
  implies: { "sender.signs-in": true, "sign-in.method": "oauth" },
  names: "oauth-misconfigured",
  suspects: { "oauth-misconfigured": 8 },
  source: SOURCES.smtpOauth,
  checked: CHECKED,
} satisfies Code;
