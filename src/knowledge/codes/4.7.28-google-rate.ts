import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const googleRate = {
  id: "4.7.28-google-rate",
  status: ["4.7.28", "5.7.28"],
  says: /\S/,
  means:
    "Google takes less mail from this address because there was unusually much of it.",
  names: "recipient-throttled",
  suspects: { "recipient-throttled": 7, "bulk-sender-authentication": 1 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
