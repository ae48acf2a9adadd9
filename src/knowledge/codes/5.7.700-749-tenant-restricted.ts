import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const tenantRestricted = {
  id: "5.7.700-749-tenant-restricted",
  status: [
    { from: "5.7.700", to: "5.7.702" },
    "5.7.704",
    "5.7.706",
    "5.7.707",
    "5.7.709",
    "5.7.710",
    { from: "5.7.712", to: "5.7.749" },
  ],
  says: /\S/,
  means: "Microsoft has restricted what the organisation may send.",
  suspects: { "tenant-restricted": 8, "sender-account-restricted": 1 },
  source: SOURCES.ndrTenantBlocks,
  checked: CHECKED,
} satisfies Code;
