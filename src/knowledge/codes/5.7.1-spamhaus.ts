import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const blockedUsingSpamhaus = {
  id: "5.7.1-spamhaus",
  status: "5.7.1",
  says: /blocked using Spamhaus/i,
  means: "The sending address stands on the Spamhaus block list.",
  implies: { "server.role": "tenant-mx" },
  suspects: { "ip-blocklisted": 5 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
