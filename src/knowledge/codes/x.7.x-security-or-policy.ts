import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const securityOrPolicyClass = {
  id: "x.7.x-security-or-policy",
  status: [
    { from: "4.7.0", to: "4.7.999" },
    { from: "5.7.0", to: "5.7.999" },
  ],
  says: /\S/,
  fallback: true,
  means: "A rule for safety or order turned the mail away.",
  // So vague a reply must not be pinned on something that happens to be amiss as well.
  suspects: { unknown: 6, "recipient-policy": 3, "content-rejected": 3 },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
