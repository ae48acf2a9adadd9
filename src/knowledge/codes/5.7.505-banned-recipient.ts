import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const bannedRecipient = {
  id: "5.7.505-banned-recipient",
  status: "5.7.505",
  says: /\S/,
  means: "Microsoft 365 does not take mail for this recipient.",
  suspects: { "recipient-not-found": 4, "recipient-restricted": 4 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
