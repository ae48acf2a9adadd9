import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const authenticationTypeUnknown = {
  id: "5.7.4-authentication-type",
  says: /\b5\.7\.4\b|unrecognized authentication type/i,
  means:
    "The server does not offer this way to sign in, or not yet at this point of the talk.",
  implies: { "sender.signs-in": true },
  suspects: {
    "wrong-endpoint-for-authentication": 4,
    "tls-not-offered-by-device": 4,
    "not-authenticated": 1,
  },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Code;
