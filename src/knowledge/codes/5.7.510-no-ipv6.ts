import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noIpv6 = {
  id: "5.7.510-no-ipv6",
  says: /\b5\.7\.510\b|does not accept email over IPv6/i,
  means: "The receiving domain takes no mail over IPv6.",
  names: "ipv6-egress",
  suspects: { "ipv6-egress": 8 },
  source: SOURCES.inboundIpv6,
  checked: CHECKED,
} satisfies Code;
