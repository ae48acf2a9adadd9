import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const notAccepting = {
  id: "4.3.2-not-accepting",
  status: "4.3.2",
  says: /\S/,
  unless: /concurrent connections|thread limit/i,
  means:
    "The server does not take this mail right now and asks to try again later.",
  suspects: {
    "submission-concurrency-limit": 4,
    "recipient-throttled": 3,
    "recipient-server-unreachable": 2,
    "service-incident": 1,
  },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
