import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const noForwarding = {
  id: "5.7.520-no-forwarding",
  says: /\b5\.7\.520\b|does not allow external forwarding/i,
  means:
    "The organisation does not let mail be forwarded to the outside automatically.",
  suspects: { "recipient-policy": 7 },
  source: SOURCES.forwarding,
  checked: CHECKED,
} satisfies Code;
