import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const contentRefused = {
  id: "5.7.1-content",
  says: /rejected as spam|content rejected|detected as spam|potential security issue|rejected by content filter|flagged as spam|spam classification|[-:] spam\b|blacklisted (?:url|link)|virus detected|\bheader error\b|message is not RFC 5322 compliant/i,
  means: "The recipient's server does not like what is in the mail.",
  names: "content-rejected",
  suspects: { "content-rejected": 8, "ip-blocklisted": 1 },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
