import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const dnssecInvalid = {
  id: "5.7.324-dnssec-invalid",
  says: /\b[45]\.7\.324\b|dnssec-invalid:/i,
  means: "The recipient's domain has signed DNS records that do not hold.",
  names: "recipient-tls-policy",
  suspects: { "recipient-tls-policy": 8 },
  source: SOURCES.dane,
  checked: CHECKED,
} satisfies Code;
