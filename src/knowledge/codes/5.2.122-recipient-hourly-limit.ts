import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientHourlyLimit = {
  id: "5.2.122-recipient-hourly-limit",
  says: /\b5\.2\.122\b|per hour message receive limit exceeded|messages they can receive per hour/i,
  means: "The recipient's mailbox got more mail in an hour than it takes.",
  names: "recipient-throttled",
  suspects: { "recipient-throttled": 8 },
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Code;
