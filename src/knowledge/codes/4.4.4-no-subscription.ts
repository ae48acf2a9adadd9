import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noSubscription = {
  id: "4.4.4-no-subscription",
  says: /ATTR5\b|no mail-enabled subscriptions/i,
  means:
    "The recipient's domain is kept at Microsoft 365, but nobody there has a mailbox.",
  suspects: {
    "recipient-domain-not-found": 3,
    "mx-points-elsewhere": 2,
    "connector-missing": 2,
    "mailbox-unlicensed": 1,
  },
  source: SOURCES.attribution,
  checked: CHECKED,
} satisfies Code;
