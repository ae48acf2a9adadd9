import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const relayRefusedNumberCut = {
  id: "relay-refused-number-cut",
  says: /unable to relay|relay(?:ing)? (?:access )?denied|not permitted to relay|relay not permitted|no relaying\b/i,
  unless: /[45]\.[1-6]\.\d|[45]\.7\.[1-9]|TenantAttribution|ATTR\d/i,
  means: "A mail server refused to pass mail on to another organisation.",
  suspects: {
    "relay-by-local-server": 4,
    "connector-missing": 2,
    "connector-ip-mismatch": 2,
    "direct-send-external": 1,
  },
  source: SOURCES.relayDenied,
  checked: CHECKED,
} satisfies Code;
