import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const handshake = {
  id: "4.4.317-handshake",
  says: /TLS negotiation failed/i,
  means:
    "Microsoft 365 reached the next server, but the two could not agree on an encrypted connection.",
  suspects: {
    "recipient-server-unreachable": 3,
    "tls-version-too-old": 3,
    "certificate-untrusted": 2,
    "tls-intercepted": 1,
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
