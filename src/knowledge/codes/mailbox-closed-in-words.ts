import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailboxClosedInWords = {
  id: "mailbox-closed-in-words",
  says: /account (?:that you tried to reach )?(?:is|has been) (?:disabled|inactive|locked|bloc?ked|discontinued)|mailbox (?:is )?(?:disabled|frozen|inactive)/i,
  means: "The recipient's mailbox is closed.",
  names: "recipient-not-found",
  suspects: { "recipient-not-found": 6, "recipient-restricted": 3 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
