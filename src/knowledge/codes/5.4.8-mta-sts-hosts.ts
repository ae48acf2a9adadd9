import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mtaStsHosts = {
  id: "5.4.8-mta-sts-hosts",
  says: /\b[45]\.4\.8\b|failed MTA-STS/i,
  unless: /remote certificate/i,
  means:
    "The recipient's mail servers are not those that the recipient's own rules for encryption name.",
  names: "recipient-tls-policy",
  suspects: { "recipient-tls-policy": 8 },
  source: SOURCES.mtaSts,
  checked: CHECKED,
} satisfies Code;
