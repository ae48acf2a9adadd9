import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const addressNotResolved = {
  id: "5.1.0-address-not-resolved",
  status: "5.1.0",
  says: /\S/,
  unless: /sender denied/i,
  means: "An address of this mail does not lead anywhere.",
  suspects: {
    "recipient-not-found": 5,
    "recipient-policy": 2,
    "sender-domain-not-accepted": 1,
  },
  source: SOURCES.ndrSender,
  checked: CHECKED,
} satisfies Code;
