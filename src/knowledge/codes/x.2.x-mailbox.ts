import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailboxClass = {
  id: "x.2.x-mailbox",
  status: [
    { from: "4.2.0", to: "4.2.999" },
    { from: "5.2.0", to: "5.2.999" },
  ],
  says: /\S/,
  fallback: true,
  means: "The recipient's mailbox does not take this mail.",
  // So vague a reply must not be pinned on something that happens to be amiss as well.
  suspects: {
    unknown: 10,
    "recipient-mailbox-full": 3,
    "recipient-restricted": 3,
    "recipient-not-found": 3,
    "message-too-large": 1,
  },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
