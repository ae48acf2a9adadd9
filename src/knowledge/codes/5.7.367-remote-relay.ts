import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const remoteRelay = {
  id: "5.7.367-remote-relay",
  says: /\b5\.7\.367\b|returned not permitted to relay/i,
  means:
    "The mail left Microsoft 365 by a path for foreign senders, and the next server does not pass such mail on.",
  suspects: {
    "sender-domain-not-accepted": 4,
    "spf-missing-sender": 3,
    "dkim-missing": 1,
  },
  source: SOURCES.ndrRelayPool,
  checked: CHECKED,
} satisfies Code;
