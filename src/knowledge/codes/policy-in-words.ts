import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const policyInWords = {
  id: "policy-in-words",
  says: /(?:rejected|accepted) for policy reasons|local policy violation|denied by policy/i,
  means: "A rule of the recipient's organisation turned the mail away.",
  names: "recipient-policy",
  suspects: { "recipient-policy": 7, "content-rejected": 2 },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
