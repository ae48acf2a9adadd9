import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const certificateHostMismatch = {
  id: "5.7.325-certificate-host-mismatch",
  says: /\b[45]\.7\.325\b|certificate-host-mismatch:/i,
  means:
    "The certificate of the recipient's mail server is made out to another name.",
  names: "recipient-tls-policy",
  suspects: { "recipient-tls-policy": 8 },
  source: SOURCES.dane,
  checked: CHECKED,
} satisfies Code;
