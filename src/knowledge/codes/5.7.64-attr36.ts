import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const relayDeniedAttr36 = {
  id: "5.7.64-attr36",
  says: /ATTR36/i,
  means:
    "Microsoft 365 knows the sender, but the sender's domain is not one of the organisation's mail domains.",
  implies: { "server.role": "tenant-mx" },
  suspects: {
    "sender-domain-not-accepted": 5,
    "connector-certificate-mismatch": 1,
    "connector-ip-mismatch": 1,
    "connector-missing": 1,
    "null-sender-relay": 2,
  },
  source: SOURCES.attribution,
  checked: CHECKED,
} satisfies Code;
