import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const postfixAccess = {
  id: "5.7.1-postfix-access",
  status: "5.7.1",
  says: /recipient address rejected/i,
  means:
    "A relay server that is not Microsoft's does not let this sender reach the recipient.",
  suspects: { "relay-by-local-server": 5, "recipient-restricted": 4 },
  source: SOURCES.postfix,
  checked: CHECKED,
} satisfies Code;
