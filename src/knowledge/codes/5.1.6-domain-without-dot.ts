import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const domainWithoutDot = {
  id: "5.1.6-domain-without-dot",
  says: /\b5\.1\.6\b|addresses in single label domains/i,
  unless: /SMTPUTF8/i,
  means: "The part of the recipient's address behind the @ is cut short.",
  suspects: { "recipient-domain-not-found": 6, "recipient-not-found": 1 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
