import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const ambiguousRecipient = {
  id: "5.1.4-ambiguous-recipient",
  says: /\b5\.1\.4\b|RESOLVER\.ADR\.Ambiguous/i,
  unless: /RFC 2606/i,
  means: "Several mailboxes lay claim to the recipient's address.",
  suspects: { "recipient-not-found": 6, unknown: 1 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
