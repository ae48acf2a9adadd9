import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const credentialsIncorrect = {
  id: "5.7.139-credentials",
  says: /user credentials were inc/i,
  means: "Microsoft 365 did not accept the user name and password.",
  implies: {
    "server.role": "submission",
    "sender.signs-in": true,
    "sign-in.method": "password",
  },
  names: "credentials-rejected",
  suspects: { "credentials-rejected": 7, "mfa-blocks-basic": 2 },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Code;
