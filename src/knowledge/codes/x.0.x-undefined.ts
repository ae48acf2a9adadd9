import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const undefinedClass = {
  id: "x.0.x-undefined",
  // A 4.0.0 that still waits is told by the notice of the delay alone.
  status: { from: "5.0.0", to: "5.0.999" },
  says: /\S/,
  fallback: true,
  means: "The server gave no reason that its number could tell.",
  // So vague a reply must not be pinned on something that happens to be amiss as well.
  suspects: {
    unknown: 11,
    "recipient-policy": 3,
    "content-rejected": 2,
    "recipient-not-found": 2,
    "recipient-domain-not-found": 2,
    "relay-by-local-server": 1,
  },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
