import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const starttlsRequired = {
  id: "5.7.3-starttls-required",
  says: /STARTTLS is required to send mail|must issue a STARTTLS command first/i,
  means:
    "The server takes mail over an encrypted connection only, and this one was not encrypted.",
  names: "tls-required",
  suspects: {
    "tls-required": 7,
    "tls-not-offered-by-device": 2,
    "recipient-tls-policy": 1,
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Code;
