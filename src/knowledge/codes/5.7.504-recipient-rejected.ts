import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientRejected = {
  id: "5.7.504-recipient-rejected",
  status: "5.7.504",
  says: /\S/,
  means: "Microsoft 365 does not take mail for this address.",
  suspects: { "recipient-not-found": 7, "recipient-restricted": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
