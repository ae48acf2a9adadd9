import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const allowInspectionException = {
  id: "allow-inspection-exception",
  title: "Leave Microsoft 365's mail servers out of inspection",
  whoCanDoIt: "network-admin",
  needs: [],
  steps: (read) => [
    "Find out what opens the connection: the firewall's TLS inspection, its SMTP fix-up, or a virus scanner's mail shield.",
    `Leave ${read("server.name") ?? "the mail server's name"} out there, on the port that the device uses.`,
    "Do it by Microsoft's published names and ranges, so that it holds when addresses change.",
    "Send once more.",
  ],
  check:
    "From the device's network the server shows Microsoft's own certificate and offers STARTTLS.",
  undo: "Take the exception out of the firewall again.",
  watchOut: [
    "Do not enter the firewall's certificate on the devices instead; whoever has its key could read every password.",
    "The exception is for Microsoft's mail servers alone, on ports 25 and 587.",
  ],
  source: SOURCES.networkPlan,
  checked: CHECKED,
} satisfies Fix;
