import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const basicAuthDisabled = {
  id: "5.7.139-basic-auth-disabled",
  says: /basic authentication is dis/i,
  means:
    "Signing in with a user name and password is not allowed for this account.",
  implies: {
    "server.role": "submission",
    "sender.signs-in": true,
    "sign-in.method": "password",
  },
  suspects: { "basic-auth-blocked-by-policy": 5, "basic-auth-retired": 3 },
  source: SOURCES.basicAuthAll,
  checked: CHECKED,
} satisfies Code;
