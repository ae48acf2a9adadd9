import type { Question } from "../../core/model.ts";
import { parseFact } from "../../core/fact-values.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const senderSignsIn = {
  id: "sender-signs-in",
  text: "Is it set up to sign in with a user name and password?",
  input: {
    kind: "choice",
    choices: [
      { value: "yes", title: "Yes, it signs in" },
      { value: "no", title: "No, it has no sign-in" },
    ],
  },
  yields: ["sender.signs-in"],
  read: (answer) =>
    parseFact("sender.signs-in", answer) ?? "Please choose one of the answers.",
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
