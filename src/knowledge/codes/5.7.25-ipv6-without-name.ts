import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const ipv6WithoutName = {
  id: "5.7.25-ipv6-without-name",
  // A display may end within the address.
  says: /sending IPv6 address/i,
  means: "The sender came from an IPv6 address that has no name in DNS.",
  suspects: { "ipv6-egress": 5, "reverse-dns-missing": 4 },
  source: SOURCES.inboundIpv6,
  checked: CHECKED,
} satisfies Code;
