import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const quotaOfSomebody = {
  id: "5.2.2-number-alone",
  status: "5.2.2",
  says: /\S/,
  unless:
    /submission quota|mailbox (?:is )?(?:full|over)|over ?quota\b|out of storage/i,
  means: "A limit is reached, of the recipient's mailbox or of the sender's.",
  suspects: { "recipient-mailbox-full": 5, "submission-rate-limit": 2 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
