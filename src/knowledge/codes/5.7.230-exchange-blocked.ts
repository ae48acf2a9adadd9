import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const oldExchangeBlocked = {
  id: "5.7.230-exchange-blocked",
  says: /\b5\.7\.230\b|connection to Exchange Online blocked/i,
  means:
    "Microsoft 365 refuses mail from an Exchange server that has not been updated for long.",
  implies: { "sender.kind": "server" },
  names: "exchange-server-outdated",
  suspects: { "exchange-server-outdated": 8 },
  source: SOURCES.oldExchange,
  checked: CHECKED,
} satisfies Code;
