import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const connectionRefused = {
  id: "4.4.316-connection-refused",
  says: /\b4\.4\.316\b|connection refused \[Message=/i,
  means: "The recipient's server does not let Microsoft 365 connect.",
  suspects: { "recipient-server-unreachable": 8 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
