import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const serverPort = {
  id: "server-port",
  text: "Which port is it set to?",
  input: {
    kind: "choice",
    choices: [
      { value: "25", title: "25" },
      { value: "587", title: "587" },
      { value: "465", title: "465" },
      { value: "2525", title: "2525" },
    ],
  },
  yields: ["server.port"],
  suggest: (read) => {
    if (read("device.tls") === "implicit") return "465";
    const role = read("server.role");
    if (role === "submission") return "587";
    return role === "tenant-mx" || read("sender.signs-in") === false
      ? "25"
      : undefined;
  },
  read: chosen("server.port"),
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
