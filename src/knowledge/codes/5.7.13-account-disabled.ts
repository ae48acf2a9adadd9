import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const accountDisabled = {
  id: "5.7.13-account-disabled",
  says: /AccountDisabledException/i,
  means: "The recipient's account is switched off.",
  suspects: { "recipient-not-found": 5, "recipient-restricted": 3 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
