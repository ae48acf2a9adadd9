import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const dailyRecipients = {
  id: "5.1.90-daily-recipients",
  says: /\b5\.1\.90\b|daily limit for message recipients/i,
  means:
    "The mailbox has reached the number of recipients that it may write to in a day.",
  names: "submission-rate-limit",
  suspects: { "submission-rate-limit": 8, "sender-account-restricted": 1 },
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Code;
