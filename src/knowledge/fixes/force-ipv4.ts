import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const forceIpv4 = {
  id: "force-ipv4",
  title: "Let the mail leave over IPv4",
  whoCanDoIt: "network-admin",
  needs: [],
  steps: (read) => [
    read("sender.kind") === "server"
      ? "In Postfix set smtp_address_preference = ipv4 (or inet_protocols = ipv4) and reload it; on Exchange Server prefer IPv4 on the server's network card."
      : "On the device, switch IPv6 off in its network settings, or let the router give it none.",
    "Or keep IPv6 to Microsoft 365's mail host on port 25 shut in the firewall, so that IPv4 is used.",
    "Look that the public IPv4 address then seen stands in the relay rule.",
    "Send once more.",
  ],
  check:
    "The server's greeting or the next refusal names an IPv4 address, and mail goes through.",
  undo: "Switch IPv6 on again on the device.",
  watchOut: [
    "Only this sender's mail has to leave over IPv4; the rest of the network can keep IPv6.",
    "A rule by certificate works over both and is the better way for a mail server.",
  ],
  source: SOURCES.inboundIpv6,
  checked: CHECKED,
} satisfies Fix;
