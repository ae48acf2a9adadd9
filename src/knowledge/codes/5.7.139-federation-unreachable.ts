import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const federationUnreachable = {
  id: "5.7.139-federation-unreachable",
  says: /federated STS service was unr/i,
  means:
    "Microsoft 365 could not reach the organisation's own sign-in server to check the password.",
  implies: {
    "server.role": "submission",
    "sender.signs-in": true,
    "sign-in.method": "password",
  },
  names: "federation-unreachable",
  suspects: { "federation-unreachable": 8 },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Code;
