import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const dmarcPolicy = {
  id: "5.7.26-dmarc-policy",
  says: /\bDMARC policy\b/i,
  // Microsoft's own words for it have a number of their own.
  unless: /\bhas a DMARC policy of\b/i,
  means:
    "The sender's domain asks to refuse mail that cannot be proven to be its own.",
  names: "dmarc-rejected",
  suspects: { "dmarc-rejected": 7, "spf-missing-sender": 1, "dkim-missing": 1 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
