import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const temporaryError = {
  id: "4.7.0-temporary-error",
  says: /temporary authentication failure|temporary server error/i,
  means: "The server has trouble of its own and asks to try again later.",
  suspects: { "service-incident": 6, "federation-unreachable": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
