import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const reduceConcurrency = {
  id: "reduce-concurrency",
  title: "Send more slowly, over fewer connections",
  whoCanDoIt: "person",
  needs: [],
  steps: () => [
    "In the program, find the number of connections or threads for mail, and set it to one; three at the same time are the most.",
    "Let it send no more than thirty mails a minute, and put the rest in a queue.",
    "Let it wait and try again by itself when the server asks for that, each time a little longer.",
    "Let no two devices share one account if they send at the same time.",
    "Send what was refused once more.",
  ],
  check: "A full run goes through without a refusal.",
  undo: "Set the former number of connections again.",
  watchOut: [
    "The limits count for the mailbox, whichever program uses it.",
    "For regular mass mail, High Volume Email reaches colleagues and Azure Communication Services everybody.",
  ],
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Fix;
