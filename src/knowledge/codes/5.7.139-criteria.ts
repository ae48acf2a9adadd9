import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const criteriaNotMet = {
  id: "5.7.139-criteria",
  says: /request did not meet the cr/i,
  means:
    "The password may be right, but a rule of the organisation did not let this sign-in through.",
  implies: { "server.role": "submission", "sender.signs-in": true },
  suspects: {
    "conditional-access-block": 5,
    "mfa-blocks-basic": 3,
    "basic-auth-blocked-by-policy": 2,
  },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Code;
