import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const untrustedRoot = {
  id: "4.4.317-untrusted-root",
  says: /UntrustedRoot/i,
  means:
    "The next server shows a certificate that Microsoft 365 cannot trace back to a known authority.",
  names: "certificate-untrusted",
  suspects: {
    "certificate-untrusted": 7,
    "connector-certificate-mismatch": 2,
    "tls-intercepted": 1,
  },
  source: SOURCES.ndrUntrustedRoot,
  checked: CHECKED,
} satisfies Code;
