import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const useLocalRelay = {
  id: "use-local-relay",
  title: "Allow the device on our own mail server",
  whoCanDoIt: "network-admin",
  needs: [],
  steps: (read) => [
    `On ${read("server.name") ?? "your own mail server"}, open the receive connector that the device uses.`,
    "Allow relay there for the device's internal address only, never for a whole network.",
    "Or let the device send to your organisation's Microsoft 365 mail door directly.",
    "Send once more.",
  ],
  source: SOURCES.onPremisesRelay,
  checked: CHECKED,
} satisfies Fix;
