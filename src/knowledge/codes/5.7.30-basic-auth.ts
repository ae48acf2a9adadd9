import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const basicAuthNotSupported = {
  id: "5.7.30-basic-auth",
  says: /basic authentication is not supported/i,
  means:
    "Microsoft 365 no longer lets this organisation's devices sign in with a user name and password.",
  implies: {
    "server.role": "submission",
    "sender.signs-in": true,
    "sign-in.method": "password",
  },
  names: "basic-auth-retired",
  suspects: { "basic-auth-retired": 8 },
  source: SOURCES.basicAuth,
  checked: CHECKED,
} satisfies Code;
