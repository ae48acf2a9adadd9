import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const delayed = {
  id: "4.4.7-delayed",
  says: /\bmessage delayed\b/i,
  means: "The mail has not arrived yet, and the server keeps trying.",
  names: "delivery-delayed",
  suspects: { "delivery-delayed": 7, "recipient-server-unreachable": 2 },
  source: SOURCES.ndrExpired,
  checked: CHECKED,
} satisfies Code;
