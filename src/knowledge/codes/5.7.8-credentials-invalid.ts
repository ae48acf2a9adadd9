import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const credentialsInvalid = {
  id: "5.7.8-credentials-invalid",
  status: "5.7.8",
  says: /\S/,
  means: "The server did not accept the user name and password.",
  implies: { "sender.signs-in": true },
  names: "credentials-rejected",
  suspects: {
    "credentials-rejected": 6,
    "wrong-endpoint-for-authentication": 2,
    "mfa-blocks-basic": 1,
  },
  source: SOURCES.rfc4954,
  checked: CHECKED,
} satisfies Code;
