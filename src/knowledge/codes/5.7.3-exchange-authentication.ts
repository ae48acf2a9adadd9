import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const exchangeAuthentication = {
  id: "5.7.3-exchange-authentication",
  says: /cannot achieve Exchange Server authentication/i,
  means:
    "Two Exchange servers could not recognise each other; often a firewall between them changes what they say.",
  suspects: {
    "tls-intercepted": 5,
    "recipient-server-unreachable": 2,
    "connector-certificate-mismatch": 1,
  },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
