import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noAnswer = {
  id: "4.4.1-no-answer",
  status: "4.4.1",
  says: /\S/,
  means: "The next server did not answer.",
  suspects: {
    "recipient-server-unreachable": 6,
    "port-25-blocked": 2,
    "dns-failure": 1,
  },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
