import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const lockedBySecurityDefaults = {
  id: "5.7.139-security-defaults",
  status: "5.7.139",
  says: /security defaults policy/i,
  means:
    "The organisation's security defaults do not let anybody sign in with a user name and password alone.",
  implies: { "server.role": "submission", "sender.signs-in": true },
  suspects: { "security-defaults-block": 5 },
  source: SOURCES.securityDefaults,
  checked: CHECKED,
} satisfies Code;
