import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const sendConnectorCertificate = {
  id: "4.7.5-send-connector-certificate",
  says: /TlsCertificateName of the SendConnector/i,
  means:
    "The organisation's own Exchange server is told to show a certificate that it does not have.",
  implies: { "sender.kind": "server" },
  names: "connector-certificate-mismatch",
  suspects: { "connector-certificate-mismatch": 7 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
