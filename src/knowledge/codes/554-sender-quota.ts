import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const senderQuota = {
  id: "554-sender-quota",
  says: /sender's submission quota was exceeded|SubmissionQuotaExceeded/i,
  means:
    "The mailbox has reached the number of recipients that it may write to in a day.",
  implies: { "sender.signs-in": true },
  names: "submission-rate-limit",
  suspects: { "submission-rate-limit": 7, "sender-account-restricted": 1 },
  source: SOURCES.ndrQuota,
  checked: CHECKED,
} satisfies Code;
