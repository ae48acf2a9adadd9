import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const changeEndpoint = {
  id: "change-endpoint",
  title: "Set the device to your organisation's own mail host",
  whoCanDoIt: "person",
  needs: ["tenant.mx-host"],
  steps: (read) => [
    `On the device, change the mail server to ${read("tenant.mx-host") ?? "your organisation's own Microsoft 365 mail host"}.`,
    "Set the port to 25, encryption on if the device can, sign-in off.",
    "Send once more.",
  ],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Fix;
