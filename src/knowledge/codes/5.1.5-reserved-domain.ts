import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const reservedDomain = {
  id: "5.1.5-reserved-domain",
  says: /\b5\.1\.5\b|reserved by RFC 2606/i,
  means:
    "The recipient's domain is set aside for examples and never takes mail.",
  names: "recipient-domain-not-found",
  suspects: { "recipient-domain-not-found": 8 },
  source: SOURCES.rfc2606,
  checked: CHECKED,
} satisfies Code;
