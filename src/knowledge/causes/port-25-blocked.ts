import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const port25Blocked = {
  id: "port-25-blocked",

  title: "The network does not let mail out on port 25",
  explain:
    "The mail never reached Microsoft 365, and the device is not the reason. Whoever looks after the firewall or the internet line has to open the way.",
  station: "network",
  needs: ["server.port", "server.reachable"],
  judge: (read) => {
    if (read("server.port") !== 25) return undefined;
    const reachable = read("server.reachable");
    if (reachable === undefined) return undefined;
    return reachable
      ? { verdict: "ruled-out", because: ["A connection came up."] }
      : {
          verdict: "confirmed",
          because: [
            `No connection to ${read("server.name") ?? "the mail server"} on port 25 came up.`,
          ],
        };
  },
  fixes: ["open-port"],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
