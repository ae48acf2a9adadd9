import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const submissionRate = {
  id: "4.4.2-submission-rate",
  says: /submission rate for this client has exceeded/i,
  means: "The mailbox sent more messages a minute than it may.",
  implies: { "server.role": "submission", "sender.signs-in": true },
  names: "submission-rate-limit",
  suspects: { "submission-rate-limit": 8 },
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Code;
