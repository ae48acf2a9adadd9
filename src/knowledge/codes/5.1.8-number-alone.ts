import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const senderNotAccepted = {
  id: "5.1.8-number-alone",
  status: "5.1.8",
  says: /\S/,
  unless: /bad outbound sender|domain (?:not|unknown|does)/i,
  means: "The server does not take mail from this sender.",
  suspects: {
    "sender-account-restricted": 5,
    "sender-domain-not-accepted": 2,
    "dns-failure": 1,
  },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
