import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const dmarc = {
  id: "5.7.509-dmarc",
  says: /\b5\.7\.509\b|does not pass DMARC verification/i,
  means:
    "The sender's domain asks to refuse mail that cannot be proven to be its own, and this mail cannot.",
  names: "dmarc-rejected",
  suspects: { "dmarc-rejected": 7, "spf-missing-sender": 2, "dkim-missing": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
