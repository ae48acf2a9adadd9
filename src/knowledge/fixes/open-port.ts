import type { Fix, ReadFact } from "../../core/model.ts";
import { isLiteral, serverDoor, serverName } from "../causes/server-door.ts";
import { usedPort } from "../causes/shut-port.ts";
import { isDomain } from "./dns-names.ts";
import { powerShell } from "../../core/powershell.ts";
import { SUBMISSION_HOST } from "../methods/known.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const openPort = {
  id: "open-port",
  title: "Open the mail port to Microsoft 365",
  whoCanDoIt: "network-admin",
  needs: [],
  steps: (read) => {
    const port = portToOpen(read);
    return [
      `Allow connections from the device to ${host(read) ?? "your organisation's Microsoft 365 mail host"} on port ${port} in the firewall, by its name or by Microsoft's published ranges.`,
      port === 25
        ? "If the internet provider or the cloud blocks port 25, ask for it to be opened for this line, or let the device sign in on port 587 where it can."
        : "If a virus scanner or a proxy stands in between, leave this server out there as well.",
      "Try it from the device's own network, and send once more.",
    ];
  },
  script: (read) => {
    const name = host(read);
    return name === undefined
      ? undefined
      : [
          `${powerShell("Test-NetConnection", { ComputerName: name })} -Port ${portToOpen(read)}`,
        ];
  },
  check:
    "From a computer in the device's network a connection to the server on this port comes up.",
  undo: "Close the port again in the firewall.",
  watchOut: [
    "Open it for the devices that send mail, not for the whole network: port 25 is what unwanted mail leaves by.",
    "Microsoft's addresses change; a firewall that needs addresses has to follow the published list.",
  ],
  source: SOURCES.networkPlan,
  checked: CHECKED,
} satisfies Fix;

/** Signing in goes over 587 and everything else over 25, whatever stands on the device now. */
function portToOpen(read: ReadFact): 25 | 587 {
  const used = usedPort(read);
  if (used === 25 || used === 587) return used;
  return serverDoor(read) === "submission" || read("sender.signs-in") === true
    ? 587
    : 25;
}

function host(read: ReadFact): string | undefined {
  if (serverDoor(read) === "submission") {
    const name = serverName(read) ?? SUBMISSION_HOST;
    return isDomain(name) ? name : SUBMISSION_HOST;
  }
  const name = serverName(read) ?? read("tenant.mx-host");
  return name !== undefined && isDomain(name) && !isLiteral(name)
    ? name
    : undefined;
}
