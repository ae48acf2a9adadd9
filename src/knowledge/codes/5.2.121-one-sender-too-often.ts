import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const oneSenderTooOften = {
  id: "5.2.121-one-sender-too-often",
  says: /\b5\.2\.121\b|receive limit from specific sender/i,
  means:
    "This sender wrote to this one mailbox more often in an hour than the mailbox takes.",
  names: "recipient-throttled",
  suspects: { "recipient-throttled": 8 },
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Code;
