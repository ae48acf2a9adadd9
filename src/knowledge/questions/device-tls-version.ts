import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const deviceTlsVersion = {
  id: "device-tls-version",
  text: "Which TLS version does it know at most? (see its manual)",
  input: {
    kind: "choice",
    choices: [
      { value: "current", title: "TLS 1.2 or 1.3" },
      { value: "too-old", title: "TLS 1.0 or 1.1 only, or SSL" },
    ],
  },
  yields: ["device.tls-version"],
  // Whoever got as far as a sign-in spoke a version that Microsoft 365 takes.
  suggest: (read) =>
    read("sign-in.failure") === undefined ? undefined : "current",
  read: chosen("device.tls-version"),
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Question;
