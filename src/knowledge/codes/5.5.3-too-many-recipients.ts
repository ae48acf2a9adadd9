import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const tooManyRecipients = {
  id: "5.5.3-too-many-recipients",
  says: /\b5\.5\.3\b|too many recipients/i,
  unless: /4\.5\.3/i,
  means: "The message has more recipients than one message may have.",
  names: "recipient-limit",
  suspects: { "recipient-limit": 8 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
