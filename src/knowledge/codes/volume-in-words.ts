import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const volumeInWords = {
  id: "volume-in-words",
  says: /unexpected volume or user complaints|(?:IP|connection) frequency limited|daily relay quota/i,
  means:
    "The recipient's server takes less mail from this address because there was much of it.",
  names: "ip-throttled",
  suspects: { "ip-throttled": 7, "ip-blocklisted": 2 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
