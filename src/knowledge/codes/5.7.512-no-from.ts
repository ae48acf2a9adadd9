import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noFrom = {
  id: "5.7.512-no-from",
  says: /\b5\.7\.512\b|RFC 5322 section 3\.6\.2/i,
  means: "The mail has no valid sender line, which every mail needs.",
  // A program builds all its mails alike.
  implies: { "problem.scope": "everything" },
  names: "content-rejected",
  suspects: { "content-rejected": 8 },
  source: SOURCES.rfc5322,
  checked: CHECKED,
} satisfies Code;
