import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientGetsTooMuchInWords = {
  id: "recipient-gets-too-much-in-words",
  status: ["4.2.1", "5.2.1"],
  says: /receiving mail (?:at a rate|too quickly)/i,
  means: "The recipient gets more mail at the moment than the mailbox takes.",
  names: "recipient-throttled",
  suspects: { "recipient-throttled": 8 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
