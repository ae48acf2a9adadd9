import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const bannedSenderNumberCut = {
  id: "banned-sender-number-cut",
  says: /access denied, banned sender/i,
  unless: /[45]\.\d{1,3}\.\d/i,
  means: "Microsoft does not take mail from this sender or from its address.",
  suspects: {
    "sender-account-restricted": 4,
    "ip-blocklisted": 3,
    "tenant-restricted": 1,
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
