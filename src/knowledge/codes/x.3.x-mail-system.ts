import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailSystemClass = {
  id: "x.3.x-mail-system",
  status: [
    { from: "4.3.0", to: "4.3.999" },
    { from: "5.3.0", to: "5.3.999" },
  ],
  says: /\S/,
  fallback: true,
  means: "A mail server on the way has a problem of its own.",
  // So vague a reply must not be pinned on something that happens to be amiss as well.
  suspects: {
    unknown: 8,
    "recipient-server-unreachable": 3,
    "message-too-large": 2,
    "service-incident": 2,
    "mail-loop": 1,
  },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
