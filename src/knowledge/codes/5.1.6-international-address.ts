import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const internationalAddress = {
  id: "5.1.6-international-address",
  says: /SMTPUTF8 argument required/i,
  means:
    "An address holds letters that this server takes only when the sender announces them.",
  suspects: { "recipient-not-found": 4, unknown: 2 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
