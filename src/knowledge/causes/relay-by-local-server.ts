import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isNotFound, serverDoor } from "./server-door.ts";

export const relayByLocalServer = {
  id: "relay-by-local-server",

  title: "Our own mail server refused to pass this mail on",
  explain:
    "The mail never reached Microsoft 365. Whoever looks after our own mail server can allow this device there in a few minutes.",
  station: "network",
  needs: ["server.role"],
  checks: ["server.reachable"],
  judge: (read) => {
    const role = serverDoor(read);
    if (role === undefined) return undefined;
    const name = read("server.name");
    const isOutOfReach = read("server.reachable") === false || isNotFound(read);
    if (role === "own-server" && isOutOfReach)
      return {
        verdict: "ruled-out",
        because: [`No connection to ${name ?? "our own mail server"} came up.`],
      };
    return role === "own-server"
      ? {
          verdict: "confirmed",
          because: [
            `The mail goes to ${name ?? "a server of our own"}, which is no Microsoft 365 host.`,
          ],
        }
      : {
          verdict: "ruled-out",
          because: [`The mail goes to ${name ?? "a host outside"}.`],
        };
  },
  fixes: ["use-local-relay"],
  source: SOURCES.onPremisesRelay,
  checked: CHECKED,
} satisfies Cause;
