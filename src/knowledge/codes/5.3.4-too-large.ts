import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const tooLargeForServer = {
  id: "5.3.4-too-large",
  says: /\b5\.3\.4\b|message size exceeds|exceeded Google's message size/i,
  unless: /header size/i,
  means: "The mail is larger than the server takes.",
  names: "message-too-large",
  suspects: { "message-too-large": 8 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
