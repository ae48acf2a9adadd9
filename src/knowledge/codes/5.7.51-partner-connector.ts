import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const partnerConnector = {
  id: "5.7.51-partner-connector",
  says: /\b5\.7\.51\b|partner connector configured that matched/i,
  means:
    "The receiving organisation takes mail from certain places only, and the sender is none of them.",
  names: "partner-connector-restriction",
  suspects: {
    "partner-connector-restriction": 7,
    "connector-certificate-mismatch": 1,
  },
  source: SOURCES.setInboundConnector,
  checked: CHECKED,
} satisfies Code;
