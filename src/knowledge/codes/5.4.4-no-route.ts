import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noRoute = {
  id: "5.4.4-no-route",
  says: /\b5\.4\.4\b|NoConnectorForAddressType/i,
  unless: /nonexistent ?domain/i,
  means: "The server found no way to the recipient's domain.",
  suspects: { "recipient-domain-not-found": 5, "dns-failure": 3 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
