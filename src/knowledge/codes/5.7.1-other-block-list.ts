import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const otherBlockList = {
  id: "5.7.1-other-block-list",
  says: /client host blocked|blocked using|your IP is listed|part of their network is on our block list|\bdnsbl\b|\bIP (?:address )?(?:is )?black-?listed/i,
  unless: /using (?:Spamhaus|Blocklist|Customer)/i,
  means:
    "The sending address stands on a block list that the recipient's server asks.",
  names: "ip-blocklisted",
  suspects: { "ip-blocklisted": 7, "recipient-policy": 1 },
  source: SOURCES.rfc5782,
  checked: CHECKED,
} satisfies Code;
