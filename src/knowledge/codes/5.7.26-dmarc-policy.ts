import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const dmarcPolicy = {
  id: "5.7.26-dmarc-policy",
  says: /not accepted due to domain's DMARC policy|rejected by the DMARC policy/i,
  means:
    "The sender's domain asks to refuse mail that cannot be proven to be its own.",
  names: "dmarc-rejected",
  suspects: { "dmarc-rejected": 7, "spf-missing-sender": 1, "dkim-missing": 1 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
