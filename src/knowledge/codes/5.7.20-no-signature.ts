import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noSignature = {
  id: "5.7.20-no-signature",
  status: ["5.7.20", "5.7.21", "5.7.22"],
  says: /\S/,
  means:
    "The recipient's server wants mail that is signed by the sender's domain.",
  names: "dkim-missing",
  suspects: { "dkim-missing": 8 },
  source: SOURCES.rfc7372,
  checked: CHECKED,
} satisfies Code;
