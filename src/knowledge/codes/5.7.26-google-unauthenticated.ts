import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const googleUnauthenticated = {
  id: "5.7.26-google-unauthenticated",
  says: /\b[45]\.7\.26\b|(?:sender|mail) is unauthenticated/i,
  unless: /DMARC|over IPv6/i,
  means:
    "The recipient's server could not tell that the mail really comes from the sender's domain.",
  names: "bulk-sender-authentication",
  suspects: {
    "bulk-sender-authentication": 5,
    "spf-missing-sender": 3,
    "dkim-missing": 3,
  },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
