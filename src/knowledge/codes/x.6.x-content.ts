import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const contentClass = {
  id: "x.6.x-content",
  status: [
    { from: "4.6.0", to: "4.6.999" },
    { from: "5.6.0", to: "5.6.999" },
  ],
  says: /\S/,
  fallback: true,
  means: "The server could not handle the form of the mail.",
  // So vague a reply must not be pinned on something that happens to be amiss as well.
  suspects: { unknown: 7, "content-rejected": 6, "message-too-large": 1 },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
