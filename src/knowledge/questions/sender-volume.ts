import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const senderVolume = {
  id: "sender-volume",
  text: "How much does it send?",
  ahead: { text: "How much will it send?" },
  input: {
    kind: "choice",
    choices: [
      { value: "ordinary", title: "Up to some hundred mails a day" },
      { value: "bulk", title: "Thousands a day, or newsletters" },
    ],
  },
  yields: ["sender.volume"],
  suggest: (read) =>
    read("sender.kind") === "device" ? "ordinary" : undefined,
  read: chosen("sender.volume"),
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Question;
