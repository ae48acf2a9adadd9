import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgePort } from "./shut-port.ts";

export const port587Blocked = {
  id: "port-587-blocked",

  title: "The network does not let mail out to the sign-in server",
  explain:
    "The mail never reached Microsoft 365, and neither the device nor the password is the reason. Whoever looks after the firewall has to open port 587. That takes some minutes.",
  station: "network",
  needs: ["server.port", "server.reachable"],
  checks: [
    "network.ports-open",
    "network.ports-shut",
    "server.greets",
    "server.name-resolves",
  ],
  judge: (read) => judgePort(read, 587),
  fixes: ["open-port"],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
