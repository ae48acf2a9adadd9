import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const unknownDomain = {
  id: "5.1.2-unknown-domain",
  says: /\b5\.1\.2\b|bad destination system address|host unknown|unknown host\b|domain does not exist|domain name not found|no such domain|domain is not reachable|DNS type 'mx' lookup|doesn't receive email|indicated no SMTP service/i,
  unless: /sender address/i,
  means: "The part of the recipient's address behind the @ does not exist.",
  names: "recipient-domain-not-found",
  suspects: { "recipient-domain-not-found": 8, "dns-failure": 1 },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
