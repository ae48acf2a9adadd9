import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const ipv6RangeLimit = {
  id: "5.7.508-ipv6-range-limit",
  says: /\b5\.7\.508\b|exceeded permitted limits within/i,
  means:
    "More mail came from this range of IPv6 addresses than Microsoft takes.",
  suspects: { "ipv6-egress": 5, "ip-throttled": 4 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
