import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const relayAccessDenied = {
  id: "5.7.64-tenant-attribution",
  says: /5\.7\.64(?:\D|$)|TenantAttribution/i,
  unless: /ATTR36/i,
  means:
    "Microsoft 365 did not recognise the sender as one of its customers' own devices, so it will not pass the mail on.",
  implies: { "server.role": "tenant-mx" },
  suspects: {
    "connector-ip-mismatch": 5,
    "connector-missing": 4,
    "egress-ip-changed": 2,
    "sender-domain-not-accepted": 2,
    "connector-certificate-mismatch": 1,
    "connector-disabled": 1,
    "connector-wrong-type": 1,
    "direct-send-external": 1,
    "ipv6-egress": 1,
    "null-sender-relay": 1,
  },
  source: SOURCES.relayDenied,
  checked: CHECKED,
} satisfies Code;
