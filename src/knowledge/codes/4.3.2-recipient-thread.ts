import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientThread = {
  id: "4.3.2-recipient-thread",
  says: /recipient thread limit exceeded/i,
  means: "The recipient's mailbox was getting more mail at once than it takes.",
  names: "recipient-throttled",
  suspects: { "recipient-throttled": 8 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
