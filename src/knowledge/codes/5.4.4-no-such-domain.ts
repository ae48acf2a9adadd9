import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noSuchDomain = {
  id: "5.4.4-no-such-domain",
  says: /nonexistent ?domain/i,
  means: "The recipient's domain does not exist.",
  names: "recipient-domain-not-found",
  suspects: { "recipient-domain-not-found": 8, "dns-failure": 1 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
