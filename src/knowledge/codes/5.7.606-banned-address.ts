import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const bannedSendingAddress = {
  id: "5.7.606-banned-address",
  says: /banned sending IP/i,
  means: "Microsoft has put the sending address on its own block list.",
  implies: { "server.role": "tenant-mx" },
  suspects: { "ip-blocklisted": 5 },
  source: SOURCES.delisting,
  checked: CHECKED,
} satisfies Code;
