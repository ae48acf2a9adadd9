import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const senderDenied = {
  id: "5.1.0-sender-denied",
  status: "5.1.0",
  says: /sender denied/i,
  means: "The recipient's side does not take mail from this sender.",
  suspects: {
    "recipient-policy": 5,
    "ip-blocklisted": 1,
    "sender-domain-not-accepted": 1,
  },
  source: SOURCES.ndrSender,
  checked: CHECKED,
} satisfies Code;
