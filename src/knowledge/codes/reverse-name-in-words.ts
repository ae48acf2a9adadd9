import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const reverseNameInWords = {
  id: "reverse-name-in-words",
  says: /\bno PTR\b|(?:missing|invalid|fix) (?:reverse DNS|rDNS)|reverse DNS (?:is )?required|servers\S{0,9} without (?:a )?(?:valid )?(?:reverse DNS|PTR)/i,
  unless: /[45]\.7\.25/,
  means:
    "The recipient's server wants a name in DNS for the sending address and finds none that fits.",
  names: "reverse-dns-missing",
  suspects: { "reverse-dns-missing": 8 },
  source: SOURCES.rfc8601,
  checked: CHECKED,
} satisfies Code;
