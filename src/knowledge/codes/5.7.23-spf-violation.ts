import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const spfViolation = {
  id: "5.7.23-spf-violation",
  says: /\b5\.7\.23\b|Sender Policy Framework violation|due to: SPF fail/i,
  means:
    "The sender's domain does not name the sending address among those that may send for it.",
  names: "spf-missing-sender",
  suspects: {
    "spf-missing-sender": 7,
    "spf-broken": 2,
    "sender-domain-not-accepted": 1,
  },
  source: SOURCES.ndrSpf,
  checked: CHECKED,
} satisfies Code;
