import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const notAuthenticatedToSend = {
  id: "5.7.57-not-authenticated",
  status: "5.7.57",
  says: /(?:client|was) not authenticated to send/i,
  means:
    "The sender reached the door for people who sign in, and did not sign in.",
  implies: { "server.role": "submission" },
  suspects: { "wrong-endpoint-for-relay": 4, "not-authenticated": 3 },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Code;
