import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { relayForm, submissionForm } from "./device-forms.ts";

export const useAcceptedSenderDomain = {
  id: "use-accepted-sender-domain",
  title: "Send from an address of our own domains",
  whoCanDoIt: "person",
  needs: [],
  steps: (read) => [
    `Change the sender address on the device from ${read("sender.address") ?? "what it is now"} to one that ends in your organisation's own mail domain.`,
    "If mail has to come from that other domain, ask an Exchange admin to add it in the Microsoft 365 admin centre under Settings, Domains.",
    "Send once more.",
  ],
  settings: (read) => ({
    ...(read("sender.signs-in") === true
      ? submissionForm(read)
      : relayForm(read)),
    sender: "an address that ends in one of your own mail domains",
  }),
  check: "Mail to somebody outside goes through and shows the new sender.",
  undo: "Put the former sender address back on the device.",
  watchOut: [
    "Answers go to the new sender address, so it should be a mailbox that somebody reads.",
    "What is passed on unchanged for others, such as forwarded mail, needs a rule by certificate instead.",
  ],
  source: SOURCES.attribution,
  checked: CHECKED,
} satisfies Fix;
