import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const tlsaInvalid = {
  id: "5.7.323-tlsa-invalid",
  says: /\b[45]\.7\.323\b|tlsa-invalid:/i,
  means:
    "The certificate of the recipient's mail server is not the one that the recipient's domain announces.",
  names: "recipient-tls-policy",
  suspects: { "recipient-tls-policy": 8 },
  source: SOURCES.dane,
  checked: CHECKED,
} satisfies Code;
