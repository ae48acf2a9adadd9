import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const neverAccepted = {
  id: "5.4.300-expired",
  status: "5.4.300",
  says: /\S/,
  means: "The recipient's server never took the mail, so it came back.",
  suspects: {
    "recipient-server-unreachable": 7,
    greylisted: 1,
    "recipient-throttled": 1,
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
