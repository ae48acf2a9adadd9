import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const unknownRecipient = {
  id: "5.4.1-unknown-recipient",
  status: "5.4.1",
  says: /recipient address rejected/i,
  means: "Microsoft 365 knows nobody with this address.",
  suspects: {
    "recipient-not-found": 7,
    "direct-send-external": 1,
    "mx-points-elsewhere": 1,
  },
  source: SOURCES.dbeb,
  checked: CHECKED,
} satisfies Code;
