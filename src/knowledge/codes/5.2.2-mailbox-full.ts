import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailboxFull = {
  id: "5.2.2-mailbox-full",
  // Some reports run the answers for two recipients together.
  says: /mailbox (?:is )?(?:full|over its limit)|over ?quota\b|inbox is out of storage/i,
  unless: /user unknown/i,
  means: "The recipient's mailbox is full.",
  names: "recipient-mailbox-full",
  suspects: { "recipient-mailbox-full": 8 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
