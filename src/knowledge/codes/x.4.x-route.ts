import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const routeClass = {
  id: "x.4.x-route",
  status: [
    { from: "4.4.0", to: "4.4.999" },
    { from: "5.4.0", to: "5.4.999" },
  ],
  says: /\S/,
  fallback: true,
  means: "The mail found no way to the recipient's server.",
  // So vague a reply must not be pinned on something that happens to be amiss as well.
  suspects: {
    unknown: 11,
    "recipient-server-unreachable": 4,
    "dns-failure": 3,
    "recipient-domain-not-found": 2,
    "mail-loop": 1,
    "delivery-delayed": 1,
  },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
