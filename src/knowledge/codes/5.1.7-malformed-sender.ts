import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const malformedSender = {
  id: "5.1.7-malformed-sender",
  says: /\b5\.1\.7\b|unknown sender address/i,
  means:
    "The sender's address is missing, or not written as an address must be.",
  suspects: {
    "sender-domain-not-accepted": 5,
    "null-sender-relay": 2,
    unknown: 1,
  },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
