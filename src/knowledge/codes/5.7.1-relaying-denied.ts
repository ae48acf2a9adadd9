import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const relayingDenied = {
  id: "5.7.1-relaying-denied",
  status: "5.7.1",
  says: /unable to relay(?!:)|relaying (?:is )?denied|relay not permitted|not permitted to relay|no relaying\b/i,
  means:
    "A mail server on the way refused to pass mail on to another organisation.",
  suspects: {
    "relay-by-local-server": 6,
    "connector-missing": 1,
    "not-authenticated": 1,
  },
  source: SOURCES.onPremisesRelay,
  checked: CHECKED,
} satisfies Code;
