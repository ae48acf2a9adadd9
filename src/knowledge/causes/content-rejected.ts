import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const contentRejected = {
  id: "content-rejected",

  title: "The content of this mail was refused",
  explain:
    "A filter took it for unwanted, or the mail is not built as it should be. Another text, or no attachment, may go through at once. If it is refused again, whoever runs that filter can say why.",
  atOnce: [
    "Send it once more with a few plain words, and without attachment and links.",
    "If that arrives, add the rest piece by piece, or send a link to the file. If it is refused too, your text is not the reason.",
  ],
  station: "recipient",
  needs: [],
  judge: () => undefined,
  fixes: ["ask-recipient-admin", "correct-message"],
  chooseFix: {
    needs: ["problem.scope"],
    // What refuses every single mail does not mind one text, but the way in which they are all built.
    pick: (read) =>
      read("problem.scope") === "everything"
        ? "correct-message"
        : "ask-recipient-admin",
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
