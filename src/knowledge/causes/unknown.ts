import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const unknown = {
  id: "unknown",

  title: "We do not know this answer yet",
  explain:
    "The other side gave a reason that we have not met so far. A person looks at it now. It helps to keep the whole message as it came.",
  station: "door",
  needs: [],
  judge: () => undefined,
  fixes: ["contact-microsoft"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
