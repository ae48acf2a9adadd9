import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const ownRule = {
  id: "5.7.900-999-own-rule",
  status: { from: "5.7.900", to: "5.7.999" },
  says: /\S/,
  means: "A rule that the organisation made itself turned the mail away.",
  suspects: { "recipient-policy": 8, "recipient-restricted": 1 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
