import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const spfUnreadable = {
  id: "4.7.23-spf-unreadable",
  says: /\b4\.7\.23\b|unable to verify SPF policy/i,
  means:
    "The recipient's server could not read which addresses may send for the sender's domain.",
  suspects: { "spf-broken": 6, "spf-missing-sender": 1, "dns-failure": 1 },
  source: SOURCES.rfc7372,
  checked: CHECKED,
} satisfies Code;
