import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const notAuthenticatedToSend = {
  id: "5.7.57-not-authenticated",
  // The refusal of the sign-in, where the server repeats it, says more and speaks for itself.
  says: /5\.7\.57(?:\D|$)|not authenticated to send/i,
  unless: /\b535[ -]5\.7/i,
  means:
    "The sender reached the door for people who sign in, and did not sign in.",
  implies: { "server.role": "submission" },
  suspects: {
    "wrong-endpoint-for-relay": 4,
    "not-authenticated": 3,
    "credentials-rejected": 1,
    "tls-not-offered-by-device": 1,
    "tls-intercepted": 1,
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Code;
