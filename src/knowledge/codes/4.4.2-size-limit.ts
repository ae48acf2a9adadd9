import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const sizeLimit = {
  id: "4.4.2-size-limit",
  says: /size limit for this connection reached/i,
  means: "More was sent over one connection than the server takes.",
  names: "message-too-large",
  suspects: { "message-too-large": 7, "recipient-server-unreachable": 1 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
