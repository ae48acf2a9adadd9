import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const dialogueClass = {
  id: "x.5.x-dialogue",
  status: [
    { from: "4.5.0", to: "4.5.999" },
    { from: "5.5.0", to: "5.5.999" },
  ],
  says: /\S/,
  fallback: true,
  means: "Sender and server did not understand each other.",
  // So vague a reply must not be pinned on something that happens to be amiss as well.
  suspects: {
    unknown: 4,
    "recipient-limit": 2,
    "not-authenticated": 1,
    "tls-required": 1,
  },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
