import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const bannedDomain = {
  id: "5.7.800-banned-domain",
  status: "5.7.800",
  says: /\S/,
  means:
    "Microsoft refuses mail from this domain or from a server of this name.",
  suspects: {
    "ip-blocklisted": 3,
    "tenant-restricted": 3,
    "sender-account-restricted": 2,
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
