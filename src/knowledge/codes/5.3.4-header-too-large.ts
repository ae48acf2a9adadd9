import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const headerTooLarge = {
  id: "5.3.4-header-too-large",
  says: /header size exceeds/i,
  means:
    "The lines in front of the mail's text are longer than the server takes.",
  suspects: { "content-rejected": 5, "mail-loop": 2 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
