import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientNotFound = {
  id: "5.1.10-recipient-not-found",
  says: /\b5\.1\.10\b|RESOLVER\.ADR\.RecipientNotFound|not found by SMTP address lookup/i,
  means: "Microsoft 365 knows nobody with this address.",
  names: "recipient-not-found",
  suspects: { "recipient-not-found": 8 },
  source: SOURCES.ndrRecipient,
  checked: CHECKED,
} satisfies Code;
