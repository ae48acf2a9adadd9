import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const numberFromGoogle = {
  id: "5.7.30-number-from-google",
  status: ["4.7.30", "5.7.30"],
  says: /\S/,
  unless: /basic authentication is|pass DKIM authentication/i,
  generators: ["google"],
  means:
    "At Google this answer means that a mail is not signed by the sender's domain.",
  suspects: { "dkim-missing": 2 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
