import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { relayForm } from "./device-forms.ts";

export const changeEndpoint = {
  id: "change-endpoint",
  title: "Set the device to your organisation's own mail host",
  whoCanDoIt: "person",
  needs: ["tenant.mx-host"],
  steps: (read) => [
    `On the device, change the mail server to ${read("tenant.mx-host") ?? "your organisation's own Microsoft 365 mail host"}.`,
    "Set the port to 25, encryption to STARTTLS if the device can, and sign-in off.",
    "Enter the name as it stands here, never an address that it has today.",
    "Send once more.",
  ],
  settings: relayForm,
  check: "Mail to a colleague arrives, and then mail to somebody outside.",
  undo: "Put the former server, port and sign-in back on the device.",
  watchOut: [
    "Mail to the outside passes there only if an inbound connector knows the office's public address.",
    "The host is the one that Microsoft 365 names for your domain (Microsoft 365 admin centre, Settings, Domains, DNS records), which is another one than the public MX where a filter service stands in front.",
  ],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Fix;
