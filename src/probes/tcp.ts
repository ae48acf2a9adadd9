import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { deviceServer, greetingName } from "./device-server.ts";
import type { NoKnock } from "./knock.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { saw, seen } from "./saw.ts";
import { visit } from "./visit.ts";

/** Does a connection to the device's server come up from the device's network? */
export function createTcpLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "tcp",
    title: "Knocking at the mail server's port",
    yields: ["server.reachable"],
    needs: ["sender.domain"],
    uses: ["server.name", "server.port"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const door = await deviceServer(network, known, signal);
      if ("outcome" in door) return door;
      const where = `${door.host}, port ${door.port},`;
      const spoken = await visit(network, door, {
        reached: "connected",
        greeting: greetingName(known),
      });
      const { transcript } = spoken;
      if (spoken.outcome === "spoke")
        return saw(
          seen(
            network,
            { "server.reachable": true },
            `A connection from here to ${door.host}, port ${door.port}, came up.`,
          ),
          transcript,
        );
      const words = shutWords(spoken.verdict, where);
      return words === undefined
        ? spoken.look
        : saw(seen(network, { "server.reachable": false }, words), transcript);
    },
  });
}

/** What a port that is shut does; undefined where it is not known whether it is shut. */
export function shutWords(
  verdict: NoKnock | "no-address",
  door: string,
): string | undefined {
  switch (verdict) {
    case "dropped":
      return `${door} does not answer from here: something on the way swallows the packets.`;
    case "refused":
      return `The connection from here to ${door} is refused.`;
    case "reset":
      return `The connection from here to ${door} is cut as soon as it stands.`;
    default:
      return undefined;
  }
}
