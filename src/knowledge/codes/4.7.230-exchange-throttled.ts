import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const oldExchangeThrottled = {
  id: "4.7.230-exchange-throttled",
  says: /\b4\.7\.230\b|connection to Exchange Online throttled/i,
  means:
    "Microsoft 365 slows down mail from an Exchange server that has not been updated for long.",
  implies: { "sender.kind": "server" },
  names: "exchange-server-outdated",
  suspects: { "exchange-server-outdated": 8 },
  source: SOURCES.oldExchange,
  checked: CHECKED,
} satisfies Code;
