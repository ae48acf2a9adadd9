import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const googleSpf = {
  id: "5.7.27-google-spf",
  says: /\b[45]\.7\.27\b|didn't pass SPF authentication/i,
  means:
    "Google refuses the mail because the sender's domain does not name the sending address.",
  names: "spf-missing-sender",
  suspects: {
    "spf-missing-sender": 7,
    "spf-broken": 2,
    "bulk-sender-authentication": 1,
  },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
