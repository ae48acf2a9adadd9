import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const trialExternalLimit = {
  id: "5.7.232-trial-external-limit",
  says: /\b5\.7\.232\b|trial tenant has exceeded its daily limit/i,
  means:
    "An organisation on trial has written to as many outside recipients as it may in a day.",
  names: "tenant-external-limit",
  suspects: { "tenant-external-limit": 8 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
