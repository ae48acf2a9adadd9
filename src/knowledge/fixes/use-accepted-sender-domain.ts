import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const useAcceptedSenderDomain = {
  id: "use-accepted-sender-domain",
  title: "Send from an address of our own domains",
  whoCanDoIt: "person",
  needs: [],
  steps: (read) => [
    `Change the sender address on the device from ${read("sender.address") ?? "what it is now"} to one that ends in your organisation's own mail domain.`,
    "Send once more.",
  ],
  source: SOURCES.relayRules,
  checked: CHECKED,
} satisfies Fix;
