import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const connectionDropped = {
  id: "4.4.2-connection-dropped",
  status: "4.4.2",
  says: /\S/,
  unless: /size limit for this|submission rate for this/i,
  means: "The connection broke off in the middle.",
  suspects: {
    "recipient-server-unreachable": 4,
    "tls-intercepted": 2,
    "message-too-large": 1,
    "service-incident": 1,
  },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
