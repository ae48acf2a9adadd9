import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const backscatter = {
  id: "backscatter",

  title: "You did not send this; somebody used your address",
  explain:
    "Somebody put your address on their own mail, and its refusal came back to you. Your mailbox is not broken. You can delete the report; an admin can make such misuse harder within a day.",
  atOnce: [
    "Delete the report. None of your mail was lost, and you need not answer it.",
  ],
  station: "door",
  overrules: true,
  needs: [],
  checks: ["problem.forged", "mailbox.restricted", "sender.dmarc-policy"],
  judge: (read) =>
    read("problem.forged") === true
      ? {
          verdict: "confirmed",
          because: [
            "The server that sent it back found that it did not come from our mail servers.",
          ],
        }
      : undefined,
  fixes: ["publish-dmarc", "secure-account"],
  chooseFix: {
    needs: ["mailbox.restricted"],
    // Then it was no forgery: the mail left from this very mailbox.
    pick: (read) =>
      read("mailbox.restricted") === true ? "secure-account" : "publish-dmarc",
  },
  source: SOURCES.backscatter,
  checked: CHECKED,
} satisfies Cause;
