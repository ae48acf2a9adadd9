import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const misconfigured = {
  id: "5.3.5-misconfigured",
  says: /\b5\.3\.5\b|system incorrectly configured|agent generated message depth exceeded/i,
  means: "A mail server on the way is set up so that mail goes in circles.",
  suspects: { "mail-loop": 6, unknown: 2 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
