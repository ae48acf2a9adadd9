import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const publicFolder = {
  id: "5.7.13-public-folder",
  says: /\b5\.7\.135?\b|not authenticated for public folder/i,
  unless: /AccountDisabled/i,
  means: "The public folder takes mail from inside the organisation only.",
  suspects: { "recipient-restricted": 8 },
  source: SOURCES.ndrPublicFolder,
  checked: CHECKED,
} satisfies Code;
