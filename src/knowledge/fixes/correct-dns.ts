import type { Fix, ReadFact } from "../../core/model.ts";
import { isLiteral, serverName } from "../causes/server-door.ts";
import { powerShell } from "../../core/powershell.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isDomain } from "./dns-names.ts";

export const correctDns = {
  id: "correct-dns",
  title: "Correct the name server that the device asks",
  whoCanDoIt: "network-admin",
  needs: [],
  steps: (read) => [
    `Compare the server name on the device letter by letter${isSetTo(read)}. Right is ${read("tenant.mx-host") ?? "the mail host that Microsoft 365 names"} without a sign-in, and smtp.office365.com with one.`,
    "Look which DNS server stands in the device's network settings, and that this server answers.",
    "Enter the network's own DNS server, and no entry by hand for the mail server's name.",
    "Take out old entries for Microsoft's names from the network's own DNS and from hosts files.",
    "Send once more.",
  ],
  script: (read) => {
    const name = serverName(read);
    return name === undefined || !isDomain(name) || isLiteral(name)
      ? undefined
      : [powerShell("Resolve-DnsName", { Name: name })];
  },
  check:
    "From the device's network the server's name leads to the same addresses as from outside.",
  undo: "Put the former DNS server back into the device's settings.",
  watchOut: [
    "Never enter one of the addresses in place of the name; Microsoft changes them without notice.",
  ],
  source: SOURCES.networkPlan,
  checked: CHECKED,
} satisfies Fix;

function isSetTo(read: ReadFact): string {
  const name = serverName(read);
  return name === undefined ? "" : `; it is set to ${name}`;
}
