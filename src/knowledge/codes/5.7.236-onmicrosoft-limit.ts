import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const onmicrosoftLimit = {
  id: "5.7.236-onmicrosoft-limit",
  says: /\b5\.7\.236\b|your tenant's onmicrosoft\.com domains/i,
  means:
    "The organisation has sent as much mail to the outside from its onmicrosoft.com addresses as it may in a day.",
  names: "onmicrosoft-limit",
  suspects: { "onmicrosoft-limit": 8 },
  source: SOURCES.onmicrosoft,
  checked: CHECKED,
} satisfies Code;
