import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const helloFirst = {
  id: "5.5.2-hello-first",
  says: /send (?:hello|EHLO) first/i,
  means:
    "The sender left out a greeting that the server expects, usually the second one after encryption starts.",
  suspects: {
    "tls-not-offered-by-device": 3,
    "not-authenticated": 2,
    unknown: 1,
  },
  source: SOURCES.rfc3207,
  checked: CHECKED,
} satisfies Code;
