import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const badConnector = {
  id: "5.7.711-bad-connector",
  says: /\b5\.7\.711\b|bad inbound connector/i,
  means:
    "Microsoft has blocked the organisation's relay rule because spam came through it.",
  implies: { "server.role": "tenant-mx" },
  names: "connector-blocked",
  suspects: { "connector-blocked": 8 },
  source: SOURCES.removeBlockedConnector,
  checked: CHECKED,
} satisfies Code;
