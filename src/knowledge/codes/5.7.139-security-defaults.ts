import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const lockedBySecurityDefaults = {
  id: "5.7.139-security-defaults",
  says: /user is locked by your organiz/i,
  means:
    "The organisation's security defaults do not let anybody sign in with a user name and password alone.",
  implies: { "server.role": "submission", "sender.signs-in": true },
  names: "security-defaults-block",
  suspects: { "security-defaults-block": 8 },
  source: SOURCES.securityDefaults,
  checked: CHECKED,
} satisfies Code;
