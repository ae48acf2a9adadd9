import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const sendAsDenied = {
  id: "5.2.252-send-as-denied",
  says: /\b5\.2\.252\b|SendAsDenied/i,
  means:
    "The account that signs in may not use the sender address that stands in the mail.",
  implies: { "sender.signs-in": true },
  names: "send-as-denied",
  suspects: { "send-as-denied": 8, "oauth-misconfigured": 1 },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Code;
