import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const switchToRelay = {
  id: "switch-to-relay",
  title: "Send without sign-in, through a relay rule",
  whoCanDoIt: "exchange-admin",
  needs: ["tenant.mx-host"],
  steps: (read) => [
    "Add a connector from your organisation's email server to Office 365 that lists the office's public IPv4 address.",
    `Set the device to send to ${read("tenant.mx-host") ?? "your organisation's own Microsoft 365 mail host"}, port 25, encryption on if it can, without sign-in.`,
    "Send once more.",
  ],
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Fix;
