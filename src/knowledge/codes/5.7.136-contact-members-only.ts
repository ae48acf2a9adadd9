import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const contactMembersOnly = {
  id: "5.7.136-contact-members-only",
  status: "5.7.136",
  says: /\S/,
  means:
    "The recipient is a contact that takes mail from inside the organisation only.",
  suspects: { "recipient-restricted": 8 },
  source: SOURCES.ndrContact,
  checked: CHECKED,
} satisfies Code;
