import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const correctMessage = {
  id: "correct-message",
  title: "Change how the program builds its mails",
  whoCanDoIt: "program-keeper",
  needs: [],
  steps: (read) => [
    `Let every mail have exactly one line From: with a whole address, such as ${read("sender.address") ?? "scanner@contoso.com"}, and a Date: and a Message-ID:.`,
    "End each line with carriage return and line feed together, as mail wants it.",
    "Leave out attachments that filters refuse, such as programs and scripts, and links through shorteners.",
    "Send a plain mail with two words first; if that arrives, add the rest piece by piece.",
  ],
  check: "A plain mail arrives, and then the real one.",
  undo: "Set the program back to its former template.",
  watchOut: [
    "A new version of the program or of its firmware often has this put right already.",
  ],
  source: SOURCES.rfc5322,
  checked: CHECKED,
} satisfies Fix;
