import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const oldTls = {
  id: "4.7.66-old-tls",
  says: /\b4\.7\.66\b|TLS 1\.0 and 1\.1 are not supported/i,
  means: "The sender encrypts in a way that is too old for Microsoft 365.",
  implies: { "server.role": "submission", "device.tls-version": "too-old" },
  names: "tls-version-too-old",
  suspects: { "tls-version-too-old": 8 },
  source: SOURCES.legacyTls,
  checked: CHECKED,
} satisfies Code;
