import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const senderDomainUnknown = {
  id: "4.1.8-sender-domain-unknown",
  says: /sender address rejected: domain not found|sender domain (?:not found|unknown|does not exist)/i,
  means: "The recipient's server finds no domain behind the sender's address.",
  suspects: { "sender-domain-not-accepted": 4, "dns-failure": 3 },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
