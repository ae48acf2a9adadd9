import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const openPort = {
  id: "open-port",
  title: "Open port 25 to Microsoft 365",
  whoCanDoIt: "network-admin",
  needs: [],
  steps: (read) => [
    `Allow connections from the device to ${read("server.name") ?? "your organisation's Microsoft 365 mail host"} on port 25 in the firewall.`,
    "If the internet provider blocks port 25, ask for it to be opened for this line, or let the device sign in on port 587 where it can.",
  ],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Fix;
