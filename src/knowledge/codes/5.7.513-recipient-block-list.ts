import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientBlockList = {
  id: "5.7.513-recipient-block-list",
  says: /\b5\.7\.513\b|using Customer Block list/i,
  means:
    "The receiving organisation has put the sending address on its own block list.",
  suspects: { "recipient-policy": 5, "ip-blocklisted": 3 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
