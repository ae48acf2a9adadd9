import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const contentUnreadable = {
  id: "5.6.0-content-unreadable",
  says: /\b5\.6\.0\b|ConversionFailedException|CAT\.InvalidContent/i,
  means: "The server could not make sense of what is in the mail.",
  suspects: { "content-rejected": 8 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
