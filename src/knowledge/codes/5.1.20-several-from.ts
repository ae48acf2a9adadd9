import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const severalFrom = {
  id: "5.1.20-several-from",
  says: /\b5\.1\.20\b|multiple From addresses|multiple addresses in From\b/i,
  means:
    "The mail names several authors and does not say which of them sent it.",
  names: "content-rejected",
  suspects: { "content-rejected": 8 },
  source: SOURCES.rfc5322,
  checked: CHECKED,
} satisfies Code;
