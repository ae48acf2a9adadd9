import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const groupClosed = {
  id: "5.7.193-group-closed",
  says: /\b5\.7\.193\b|UnifiedGroupAgent/i,
  means: "The group does not take mail from people outside of it.",
  names: "recipient-restricted",
  suspects: { "recipient-restricted": 8 },
  source: SOURCES.ndrTeamGroup,
  checked: CHECKED,
} satisfies Code;
