import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const membersOnly = {
  id: "5.7.12-members-only",
  says: /\b5\.7\.12\b|RESOLVER\.RST\.AuthRequired|not authenticated by organization/i,
  means:
    "The recipient takes mail from inside the organisation only, and this mail counts as coming from outside.",
  names: "recipient-restricted",
  suspects: { "recipient-restricted": 8 },
  source: SOURCES.ndrMembersOnly,
  checked: CHECKED,
} satisfies Code;
