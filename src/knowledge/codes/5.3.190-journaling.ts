import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const journaling = {
  id: "5.3.190-journaling",
  says: /\b5\.3\.190\b|when Journaling Archive is disabled/i,
  means:
    "Copies for an archive were sent to Microsoft 365, which is not set up to keep them.",
  implies: { "sender.kind": "server" },
  suspects: { "recipient-policy": 4, unknown: 2 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
