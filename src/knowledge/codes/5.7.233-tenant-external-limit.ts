import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const tenantExternalLimit = {
  id: "5.7.233-tenant-external-limit",
  says: /\b5\.7\.233\b|your tenant exceeded its daily limit/i,
  means:
    "The organisation has written to as many outside recipients as it may in a day.",
  names: "tenant-external-limit",
  suspects: { "tenant-external-limit": 8, "sender-account-restricted": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
