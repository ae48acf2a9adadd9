import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const customerAllowList = {
  id: "5.7.1-customer-allow-list",
  says: /blocked by Customer Allow list/i,
  means:
    "The sending address stands on a block list, and the organisation's allow list does not help with mail that is to be passed on.",
  suspects: { "ip-blocklisted": 6, "connector-ip-mismatch": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
