import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const connectionFailedReasonCut = {
  id: "4.4.317-reason-cut",
  status: "4.4.317",
  says: /\S/,
  unless:
    /TLS negotiation|SubjectMismatch|Expected Subject|UntrustedRoot|STARTTLS/i,
  means:
    "Microsoft 365 could not open an encrypted connection to the next server.",
  suspects: {
    "certificate-untrusted": 3,
    "recipient-server-unreachable": 3,
    "tls-required": 2,
    "connector-certificate-mismatch": 1,
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
