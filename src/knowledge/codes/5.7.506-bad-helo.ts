import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const badHelo = {
  id: "5.7.506-bad-helo",
  says: /\b5\.7\.506\b|access denied, bad HELO/i,
  means:
    "The sender introduces itself with the name of the server that it talks to.",
  suspects: { unknown: 4 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
