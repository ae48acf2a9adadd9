import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const numberFromMicrosoft = {
  id: "5.7.30-number-from-microsoft",
  status: "5.7.30",
  says: /\S/,
  unless: /basic authentication is|pass DKIM authentication/i,
  generators: ["exchange-online", "exchange-server", "outlook-consumer"],
  means:
    "At Microsoft this answer means that a user name and password no longer count.",
  suspects: { "basic-auth-retired": 5 },
  source: SOURCES.basicAuth,
  checked: CHECKED,
} satisfies Code;
