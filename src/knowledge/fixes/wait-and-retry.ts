import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const waitAndRetry = {
  id: "wait-and-retry",
  title: "Wait, and send again later",
  whoCanDoIt: "person",
  needs: [],
  steps: () => [
    "If the mail is only delayed, leave it; Microsoft 365 goes on trying for a day by itself.",
    "If it was refused, wait an hour and send it once more; a daily limit is free again after 24 hours.",
    "Send a mail with many recipients in smaller parts.",
    "If it is urgent, tell the recipient another way.",
  ],
  check: "The mail arrives, and no further report comes back.",
  undo: "There is nothing to take back.",
  watchOut: [
    "Sending the same mail again and again makes it worse.",
    "If a limit was reached and nobody here sends so much, somebody may be misusing an account; tell an admin.",
  ],
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Fix;
