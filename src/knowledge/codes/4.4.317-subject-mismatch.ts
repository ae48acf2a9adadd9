import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const subjectMismatch = {
  id: "4.4.317-subject-mismatch",
  says: /SubjectMismatch|Expected Subject:/i,
  means:
    "The next server shows a certificate with another name than Microsoft 365 expects.",
  suspects: {
    "certificate-untrusted": 5,
    "connector-certificate-mismatch": 4,
    "tls-intercepted": 1,
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
