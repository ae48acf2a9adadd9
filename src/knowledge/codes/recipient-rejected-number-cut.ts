import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientRejectedNumberCut = {
  id: "recipient-rejected-number-cut",
  says: /recipient address rejected: access denied/i,
  unless: /[45]\.\d{1,3}\.\d/i,
  means: "The server does not take mail for this address.",
  suspects: {
    "recipient-not-found": 5,
    "recipient-restricted": 2,
    "relay-by-local-server": 2,
  },
  source: SOURCES.dbeb,
  checked: CHECKED,
} satisfies Code;
