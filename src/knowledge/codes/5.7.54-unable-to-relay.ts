import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const unableToRelay = {
  id: "5.7.54-unable-to-relay",
  says: /5\.7\.54(?!\d)|unable to relay recipient in non-accepted domain/i,
  means: "A mail server refused to pass mail on to another organisation.",
  suspects: {
    "relay-by-local-server": 6,
    "connector-ip-mismatch": 1,
    "connector-missing": 1,
  },
  source: SOURCES.onPremisesRelay,
  checked: CHECKED,
} satisfies Code;
