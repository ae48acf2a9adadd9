import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const ownBlockList = {
  id: "5.7.703-own-block-list",
  says: /\b5\.7\.703\b|using Tenant Allow Block List/i,
  means:
    "The sender's own organisation has put the recipient on its block list.",
  suspects: { "recipient-policy": 6, "recipient-restricted": 1 },
  source: SOURCES.ndrTenantBlocks,
  checked: CHECKED,
} satisfies Code;
