import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const blockedUsingSpamhaus = {
  id: "5.7.1-spamhaus",
  says: /blocked using (?:Spamhaus|Blocklist \d)|Client host \[[0-9a-f.:]{3,45}\] blocked (?:u|us|usi|usin|using)? ?(?:S[a-z]{0,7})?$/i,
  means: "The sending address stands on the Spamhaus block list.",
  names: "ip-blocklisted",
  suspects: { "ip-blocklisted": 8 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
