import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const bannedSendingAddress = {
  id: "5.7.606-649-banned-address",
  says: /banned sending IP|\b5\.7\.6(?:0[6-9]|[1-4]\d)\b/i,
  means: "Microsoft has put the sending address on its own block list.",
  names: "ip-blocklisted",
  suspects: { "ip-blocklisted": 8 },
  source: SOURCES.delisting,
  checked: CHECKED,
} satisfies Code;
