import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const googleAppPassword = {
  id: "5.7.9-google-app-password",
  says: /application-specific password required/i,
  means:
    "The sign-in went to Google, which wants a password made for this device alone.",
  implies: { "server.role": "other", "sender.signs-in": true },
  suspects: { "wrong-endpoint-for-authentication": 4, "mfa-blocks-basic": 3 },
  source: SOURCES.google,
  checked: CHECKED,
} satisfies Code;
