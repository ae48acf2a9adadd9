import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const relayAccessDenied = {
  id: "5.7.64-tenant-attribution",
  status: "5.7.64",
  says: /TenantAttribution|Relay Access Denied(?!.*ATTR36)/i,
  means:
    "Microsoft 365 did not recognise the sender as one of its customers' own devices, so it will not pass the mail on.",
  implies: { "server.role": "tenant-mx" },
  suspects: {
    "connector-ip-mismatch": 5,
    "connector-missing": 4,
    "connector-disabled": 1,
    "connector-wrong-type": 1,
    "sender-domain-not-accepted": 1,
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Code;
