import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const unableToRelay = {
  id: "5.7.54-unable-to-relay",
  says: /5\.7\.54(?!\d)|unable to relay recipient in non-accepted domain/i,
  means: "A mail server refused to pass mail on to another organisation.",
  suspects: {
    // Every known case comes of an Exchange Server; a missing rule beside it must not speak louder than that.
    "relay-by-local-server": 9,
    "connector-ip-mismatch": 0.4,
    "connector-missing": 0.4,
  },
  source: SOURCES.onPremisesRelay,
  checked: CHECKED,
} satisfies Code;
