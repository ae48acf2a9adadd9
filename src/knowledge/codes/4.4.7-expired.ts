import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const expired = {
  id: "4.4.7-expired",
  says: /^(?!.*(?:message delayed|5\.4\.3\d\d)).*(?:\b[45]\.4\.7\b|message expired)/i,
  means: "The server tried for a day or longer and never got the mail through.",
  suspects: {
    "recipient-server-unreachable": 6,
    "dns-failure": 1,
    greylisted: 1,
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
