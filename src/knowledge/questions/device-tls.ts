import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const deviceTls = {
  id: "device-tls",
  text: "Which encryption is it set to?",
  input: {
    kind: "choice",
    choices: [
      { value: "none", title: "None" },
      { value: "starttls", title: "STARTTLS or TLS" },
      { value: "implicit", title: "SSL, or SSL/TLS from the start" },
    ],
  },
  yields: ["device.tls"],
  suggest: (read) => {
    const port = read("server.port");
    // RFC 8314 §3.3 gave that port to encryption from the first byte.
    if (port === 465) return "implicit";
    return port === 587 ? "starttls" : undefined;
  },
  read: chosen("device.tls"),
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
