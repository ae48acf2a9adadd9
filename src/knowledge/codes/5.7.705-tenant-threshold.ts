import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const tenantThreshold = {
  id: "5.7.705-tenant-threshold",
  says: /\b5\.7\.705\b|tenant has exceeded threshold/i,
  unless: /5\.7\.7(?:0[0-46-9]|[1-4]\d)/i,
  means:
    "So much unwanted mail came from the organisation that Microsoft stopped all of it.",
  names: "tenant-restricted",
  suspects: { "tenant-restricted": 8, "sender-account-restricted": 1 },
  source: SOURCES.ndrTenantBlocks,
  checked: CHECKED,
} satisfies Code;
