import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const submissionException = {
  id: "5.2.0-submission-exception",
  says: /STOREDRV\.Submission/i,
  unless: /SendAsDenied|SubmissionQuota|submission quota|mailbox logon/i,
  means:
    "Microsoft 365 took the mail over and then could not send it from this mailbox.",
  implies: { "sender.signs-in": true },
  suspects: {
    "send-as-denied": 4,
    "mailbox-unlicensed": 2,
    "submission-rate-limit": 2,
    "content-rejected": 1,
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
