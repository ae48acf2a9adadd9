import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const contactMicrosoft = {
  id: "contact-microsoft",
  title: "Ask Microsoft's support",
  whoCanDoIt: "exchange-admin",
  needs: [],
  steps: () => [
    "Open the Microsoft 365 admin centre (admin.cloud.microsoft), Support, Help & support.",
    "Say in a few words what cannot send, and run the test if one is offered there; it looks into the organisation's own settings.",
    "If that helps no further, open a request: describe what happens, and add the whole refusal with its last line in brackets, the time and the sender's public address.",
    "Say what was seen here already, so that nobody starts from the beginning.",
  ],
  check:
    "Microsoft confirms that the block or the fault is gone, and mail goes through.",
  undo: "A request can be closed at any time.",
  watchOut: [
    "An answer can take some days; ask for a way to send in the meantime.",
    "Nobody from Microsoft needs a password.",
  ],
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Fix;
