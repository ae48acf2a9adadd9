import type { Question } from "../../core/model.ts";
import { parseFact } from "../../core/fact-values.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const senderKind = {
  id: "sender-kind",
  text: "What sends this mail?",
  input: {
    kind: "choice",
    choices: [
      { value: "device", title: "A scanner or printer" },
      { value: "application", title: "A program" },
      { value: "mailbox", title: "A person's mailbox" },
      { value: "server", title: "Our own mail server" },
    ],
  },
  yields: ["sender.kind"],
  read: (answer) =>
    parseFact("sender.kind", answer) ?? "Please choose one of the answers.",
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
