import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const certificateRefused = {
  id: "4.7.5-certificate-refused",
  says: /\bcertificate validation fail/i,
  means:
    "The next server's certificate is not trusted or carries another name.",
  suspects: {
    "certificate-untrusted": 5,
    "connector-certificate-mismatch": 2,
    "recipient-tls-policy": 1,
  },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
