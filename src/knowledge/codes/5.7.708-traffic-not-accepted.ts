import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const trafficNotAccepted = {
  id: "5.7.708-traffic-not-accepted",
  says: /\b5\.7\.708\b|traffic not accepted from this IP/i,
  means:
    "Microsoft does not yet trust the organisation enough to send its mail to the outside.",
  names: "tenant-restricted",
  suspects: { "tenant-restricted": 8 },
  source: SOURCES.ndrTenantBlocks,
  checked: CHECKED,
} satisfies Code;
