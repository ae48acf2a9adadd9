import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const withoutName = {
  id: "5.7.25-without-name",
  status: ["4.7.25", "5.7.25"],
  says: /\S/,
  unless: /sending IPv6 address/i,
  means:
    "The sending address has no name in DNS, or its name does not lead back to it.",
  suspects: { "reverse-dns-missing": 7, "ipv6-egress": 2 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
