import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const tooManyRecipientsNow = {
  id: "4.5.3-too-many-recipients",
  status: "4.5.3",
  says: /\S/,
  means:
    "The server takes no more recipients in one go; the rest may follow in a second one.",
  suspects: { "recipient-limit": 6, "smart-host-of-other-tenant": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
