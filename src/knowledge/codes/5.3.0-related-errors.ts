import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const relatedErrors = {
  id: "5.3.0-related-errors",
  says: /too many related errors/i,
  means:
    "The mail made the server stumble several times, so the server gave it up.",
  suspects: { "content-rejected": 5, "service-incident": 2 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
