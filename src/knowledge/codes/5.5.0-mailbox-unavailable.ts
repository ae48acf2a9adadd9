import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailboxUnavailable = {
  id: "5.5.0-mailbox-unavailable",
  status: "5.5.0",
  says: /mailbox unavailable/i,
  means: "Outlook.com has no mailbox with this address.",
  suspects: { "recipient-not-found": 8, "recipient-restricted": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
