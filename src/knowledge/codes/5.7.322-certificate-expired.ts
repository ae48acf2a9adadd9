import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const certificateExpired = {
  id: "5.7.322-certificate-expired",
  says: /\b[45]\.7\.322\b|certificate-expired:/i,
  means: "The certificate of the recipient's mail server has expired.",
  names: "recipient-tls-policy",
  suspects: { "recipient-tls-policy": 8 },
  source: SOURCES.dane,
  checked: CHECKED,
} satisfies Code;
