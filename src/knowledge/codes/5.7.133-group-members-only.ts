import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const groupMembersOnly = {
  id: "5.7.133-group-members-only",
  says: /\b5\.7\.133\b|SenderNotAuthenticatedForGroup|not authenticated for group/i,
  means:
    "The group takes mail from inside the organisation only, and a device's mail counts as coming from outside.",
  names: "recipient-restricted",
  suspects: { "recipient-restricted": 8 },
  source: SOURCES.ndrGroup,
  checked: CHECKED,
} satisfies Code;
