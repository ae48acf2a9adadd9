import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const problemScope = {
  id: "problem-scope",
  text: "Which mails does it concern?",
  input: {
    kind: "choice",
    choices: [
      { value: "one-message", title: "This one mail" },
      { value: "one-recipient", title: "All mails to one recipient" },
      { value: "outside-only", title: "All mails to the outside" },
      { value: "everything", title: "Everything that it sends" },
    ],
  },
  yields: ["problem.scope"],
  suggest: (read) => {
    const outside = read("relay.external");
    const inside = read("relay.internal");
    if (outside !== "refused") return undefined;
    if (inside === "accepted") return "outside-only";
    return inside === "refused" ? "everything" : undefined;
  },
  read: chosen("problem.scope"),
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
