import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const relayDenied = {
  id: "5.4.1-relay-denied",
  status: "5.4.1",
  says: /relay access denied/i,
  means:
    "The server that was asked does not take mail for the recipient's domain.",
  suspects: {
    "mx-points-elsewhere": 3,
    "connector-missing": 2,
    "direct-send-external": 2,
    "smart-host-of-other-tenant": 2,
    "recipient-domain-not-found": 2,
    "connector-disabled": 1,
  },
  source: SOURCES.ndrAccessDenied,
  checked: CHECKED,
} satisfies Code;
