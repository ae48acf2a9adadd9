import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const unknownRecipientOrRelay = {
  id: "5.4.1-number-alone",
  status: "5.4.1",
  says: /\S/,
  unless: /relay access denied|recipient address rejected/i,
  means: "The server does not take mail for this address.",
  suspects: {
    "recipient-not-found": 4,
    "mx-points-elsewhere": 2,
    "direct-send-external": 1,
    "recipient-server-unreachable": 1,
  },
  source: SOURCES.ndrAccessDenied,
  checked: CHECKED,
} satisfies Code;
