import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const directSendNotAllowed = {
  id: "5.7.68-direct-send",
  says: /\b5\.7\.68\b|Direct Send not allowed/i,
  means:
    "The organisation has switched off mail that comes in its own name without sign-in or relay rule.",
  implies: { "server.role": "tenant-mx", "sender.signs-in": false },
  names: "direct-send-rejected",
  suspects: { "direct-send-rejected": 8 },
  source: SOURCES.directSend,
  checked: CHECKED,
} satisfies Code;
