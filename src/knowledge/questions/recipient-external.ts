import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const recipientExternal = {
  id: "recipient-external",
  text: "Who was the mail for?",
  ahead: {
    text: "Who will it send to?",
    titles: {
      no: "Only colleagues, inside our organisation",
      yes: "Somebody outside too",
    },
  },
  input: {
    kind: "choice",
    choices: [
      { value: "no", title: "A colleague, inside our organisation" },
      { value: "yes", title: "Somebody outside" },
    ],
  },
  yields: ["recipient.external"],
  suggest: (read) => {
    if (read("problem.scope") === "outside-only") return "yes";
    const address = read("recipient.address")?.toLowerCase();
    const to = address?.split("@")[1];
    const from = read("sender.domain")?.toLowerCase();
    if (to === undefined || from === undefined) return undefined;
    return to === from ? "no" : "yes";
  },
  read: chosen("recipient.external"),
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
