import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const malformedRecipient = {
  id: "5.1.3-malformed-recipient",
  says: /\b5\.1\.3\b|invalid recipient address/i,
  means: "The recipient's address is not written as an address must be.",
  suspects: { "recipient-not-found": 7, "recipient-domain-not-found": 1 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
