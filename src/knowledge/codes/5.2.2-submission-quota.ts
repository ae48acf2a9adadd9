import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const submissionQuota = {
  id: "5.2.2-submission-quota",
  says: /submission quota exceeded/i,
  means: "The mailbox sent more than it may.",
  implies: { "sender.signs-in": true },
  names: "submission-rate-limit",
  suspects: { "submission-rate-limit": 7, "sender-account-restricted": 2 },
  source: SOURCES.ndrQuota,
  checked: CHECKED,
} satisfies Code;
