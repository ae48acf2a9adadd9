import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const tooLarge = {
  id: "5.2.3-too-large",
  says: /\b5\.2\.3\b|RESOLVER\.RST\.(?:Recip|Send)SizeLimit|message too large for this/i,
  means: "The mail is larger than its recipient or its sender allows.",
  names: "message-too-large",
  suspects: { "message-too-large": 8 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
