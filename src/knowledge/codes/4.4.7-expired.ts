import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const expired = {
  id: "4.4.7-expired",
  says: /\b[45]\.4\.7\b|message expired|retry timeout exceeded|could not deliver for the last|envelope expired|in the queue too long/i,
  unless: /message delayed|5\.4\.3\d\d/i,
  means: "The server tried for a day or longer and never got the mail through.",
  suspects: {
    "recipient-server-unreachable": 6,
    "dns-failure": 1,
    greylisted: 1,
  },
  source: SOURCES.ndrExpired,
  checked: CHECKED,
} satisfies Code;
