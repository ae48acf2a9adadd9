import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noResources = {
  id: "4.3.1-no-resources",
  says: /\b4\.3\.1\b|insufficient system resources/i,
  means: "A mail server on the way is short of disk space or memory.",
  suspects: {
    "recipient-server-unreachable": 4,
    "relay-by-local-server": 3,
    "delivery-delayed": 1,
    "service-incident": 1,
  },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
