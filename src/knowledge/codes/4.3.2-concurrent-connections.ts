import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const concurrentConnections = {
  id: "4.3.2-concurrent-connections",
  says: /concurrent connections limit exceeded|sender thread limit exceeded/i,
  means: "Too many connections sent mail from this mailbox at the same moment.",
  implies: { "server.role": "submission", "sender.signs-in": true },
  names: "submission-concurrency-limit",
  suspects: { "submission-concurrency-limit": 8 },
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Code;
