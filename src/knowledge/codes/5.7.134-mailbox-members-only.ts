import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailboxMembersOnly = {
  id: "5.7.134-mailbox-members-only",
  says: /\b5\.7\.134\b|SenderNotAuthenticatedForMailbox|not authenticated for mailbox/i,
  means: "The mailbox takes mail from inside the organisation only.",
  names: "recipient-restricted",
  suspects: { "recipient-restricted": 8 },
  source: SOURCES.ndrMailbox,
  checked: CHECKED,
} satisfies Code;
