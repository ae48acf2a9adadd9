import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const starttlsNotSupported = {
  id: "5.7.321-starttls-not-supported",
  says: /\b[45]\.7\.321\b|starttls-not-supported:/i,
  means:
    "The recipient's rules demand encryption, and the recipient's mail server does not offer any.",
  names: "recipient-tls-policy",
  suspects: { "recipient-tls-policy": 8 },
  source: SOURCES.dane,
  checked: CHECKED,
} satisfies Code;
