import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const notOnSendersList = {
  id: "5.7.124-not-on-senders-list",
  says: /\b5\.7\.124\b|not in allowed-senders list|RestrictedToRecipientsPermission/i,
  means:
    "The recipient has a list of those who may write, and this sender is not on it.",
  names: "recipient-restricted",
  suspects: { "recipient-restricted": 8 },
  source: SOURCES.ndrSendersList,
  checked: CHECKED,
} satisfies Code;
