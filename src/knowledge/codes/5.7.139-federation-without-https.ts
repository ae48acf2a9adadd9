import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const federationWithoutHttps = {
  id: "5.7.139-federation-without-https",
  says: /federated STS URL does not support HTTPS/i,
  means:
    "The organisation's own sign-in server cannot be reached by a connection that is safe enough.",
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
