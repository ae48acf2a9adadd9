import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mtaStsCertificate = {
  id: "4.7.5-mta-sts-certificate",
  says: /remote certificate failed MTA-STS/i,
  means:
    "The recipient's organisation demands a valid certificate, and its own mail server shows none.",
  names: "recipient-tls-policy",
  suspects: { "recipient-tls-policy": 8 },
  source: SOURCES.mtaSts,
  checked: CHECKED,
} satisfies Code;
