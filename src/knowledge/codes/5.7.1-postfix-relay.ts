import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const postfixRelay = {
  id: "5.7.1-postfix-relay",
  status: ["4.7.1", "5.7.1"],
  says: /relay access denied/i,
  means:
    "A relay server that is not Microsoft's refused to pass this sender's mail on.",
  suspects: {
    "relay-by-local-server": 5,
    "mx-points-elsewhere": 4,
    "not-authenticated": 1,
  },
  source: SOURCES.postfix,
  checked: CHECKED,
} satisfies Code;
