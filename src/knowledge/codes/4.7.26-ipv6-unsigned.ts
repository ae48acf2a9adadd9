import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const ipv6Unsigned = {
  id: "4.7.26-ipv6-unsigned",
  says: /message sent over IPv6/i,
  means:
    "The mail came over IPv6, where it must be signed or come from an address that its domain names.",
  suspects: { "ipv6-egress": 5, "spf-missing-sender": 3, "dkim-missing": 2 },
  source: SOURCES.inboundIpv6,
  checked: CHECKED,
} satisfies Code;
