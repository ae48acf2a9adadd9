import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const rejectedByRecipient = {
  id: "5.7.507-rejected-by-recipient",
  status: "5.7.507",
  says: /\S/,
  means: "The receiving organisation does not want mail from this address.",
  suspects: { "recipient-policy": 6, "ip-blocklisted": 2 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
