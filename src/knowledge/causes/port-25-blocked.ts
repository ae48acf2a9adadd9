import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { serverDoor } from "./server-door.ts";
import { judgePort } from "./shut-port.ts";
import { canSubmit } from "./without-fixed-address.ts";

export const port25Blocked = {
  id: "port-25-blocked",

  title: "The network does not let mail out on port 25",
  explain:
    "The mail never reached Microsoft 365, and the device is not the reason. Whoever looks after the firewall or the internet line has to open the way. With a provider that can take some days.",
  station: "network",
  needs: ["server.port", "server.reachable"],
  checks: [
    "network.ports-open",
    "network.ports-shut",
    "server.greets",
    "server.name-resolves",
  ],
  judge: (read) => judgePort(read, 25),
  fixes: ["open-port", "switch-to-submission"],
  chooseFix: {
    needs: ["network.ports-open"],
    // What can sign in does not need port 25 where the other port is seen to be open.
    pick: (read) =>
      (canSubmit(read) ||
        read("sender.signs-in") === true ||
        serverDoor(read) === "submission") &&
      read("network.ports-open")?.includes(587) === true
        ? "switch-to-submission"
        : "open-port",
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
