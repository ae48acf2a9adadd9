import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const askRecipientAdmin = {
  id: "ask-recipient-admin",
  title: "Ask those who look after the recipient's mail",
  whoCanDoIt: "person",
  needs: [],
  steps: (read) =>
    read("recipient.external") === false
      ? [
          "Ask an Exchange admin of ours to look at the recipient in the Exchange admin centre (admin.exchange.microsoft.com), Recipients.",
          "They check who may write to it, under Message delivery restrictions, how full it is, and whether a mail flow rule refused the mail.",
          "Mail from a device counts as a stranger's; a sender that signs in, or has a relay rule, is easier to let in.",
          "Send once more when they have answered.",
        ]
      : [
          "Tell the recipient another way, by telephone or from another mailbox, that your mail was refused.",
          "Give them the whole refusal; their mail admin can see in it which rule or which server it was.",
          "Ask for an exception for your sender address, or for room in the mailbox.",
          "Send once more when they have answered.",
        ],
  check: "The next mail to that address brings no report back.",
  undo: "There is nothing to take back on our side.",
  watchOut: [
    "Nothing that is changed on our side makes up for a refusal on theirs.",
    "Do not send the same mail again and again; that can get your address refused for longer.",
  ],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Fix;
