import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const badOutboundSender = {
  id: "5.1.8-bad-outbound-sender",
  says: /bad outbound sender/i,
  means:
    "Microsoft stopped the mailbox from sending because unwanted mail came from it.",
  names: "sender-account-restricted",
  suspects: { "sender-account-restricted": 8 },
  source: SOURCES.ndrBadSender,
  checked: CHECKED,
} satisfies Code;
