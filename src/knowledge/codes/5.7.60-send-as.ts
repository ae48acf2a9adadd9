import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noRightToSendAs = {
  id: "5.7.60-send-as",
  says: /\b5\.7\.60\b|permissions to send as this sender/i,
  means: "The account that signs in may not use this sender address.",
  names: "send-as-denied",
  suspects: { "send-as-denied": 8 },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Code;
