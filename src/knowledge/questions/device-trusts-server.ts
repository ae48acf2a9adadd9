import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const deviceTrustsServer = {
  id: "device-trusts-server",
  text: "Does it complain about the server's certificate?",
  input: {
    kind: "choice",
    choices: [
      { value: "no", title: "Yes, it does not trust the certificate" },
      { value: "yes", title: "No, it says nothing about certificates" },
    ],
  },
  yields: ["device.trusts-server"],
  suggest: (read) => {
    const certificate = read("server.certificate");
    return certificate === undefined || certificate === "trusted"
      ? undefined
      : "no";
  },
  read: chosen("device.trusts-server"),
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
