import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const delayedNotice = {
  id: "delayed-notice",
  action: "delayed",
  says: /\S/,
  fallback: true,
  means: "The mail is on its way still; the server goes on trying.",
  names: "delivery-delayed",
  suspects: { "delivery-delayed": 1 },
  source: SOURCES.rfc5321,
  checked: CHECKED,
} satisfies Code;
