import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const signInWantedInWords = {
  id: "sign-in-wanted-in-words",
  says: /turn on SMTP auth|unauthenticated senders? (?:is |are )?not allowed|use the smtp server of your ISP|must authenticate first|authentication (?:is )?required/i,
  unless: /RESOLVER|[45]\.(?:[1-6]|7\.[1-9])/,
  means: "A mail server that wants a sign-in got none.",
  suspects: { "not-authenticated": 5, "relay-by-local-server": 4 },
  source: SOURCES.rfc4954,
  checked: CHECKED,
} satisfies Code;
