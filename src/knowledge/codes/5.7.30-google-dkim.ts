import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const googleDkim = {
  id: "5.7.30-google-dkim",
  says: /pass DKIM authentication/i,
  means:
    "Google refuses the mail because it carries no valid signature of the sender's domain.",
  names: "dkim-missing",
  suspects: { "dkim-missing": 8, "bulk-sender-authentication": 1 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
