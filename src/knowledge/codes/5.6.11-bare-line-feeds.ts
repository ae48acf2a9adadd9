import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const bareLineFeeds = {
  id: "5.6.11-bare-line-feeds",
  says: /\b5\.6\.11\b|bare ?line ?feeds/i,
  means:
    "The program that made the mail ends its lines in a way that mail does not allow.",
  // A program builds all its mails alike.
  implies: { "problem.scope": "everything" },
  names: "content-rejected",
  suspects: { "content-rejected": 8 },
  source: SOURCES.ndrLineFeeds,
  checked: CHECKED,
} satisfies Code;
