import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const tooManyConnections = {
  id: "4.7.0-too-many-connections",
  status: ["4.7.0", "4.7.1"],
  says: /too many connections/i,
  means:
    "The recipient's server has too many connections from this address open already.",
  names: "recipient-throttled",
  suspects: { "recipient-throttled": 7, "ip-throttled": 1 },
  source: SOURCES.postfix,
  checked: CHECKED,
} satisfies Code;
