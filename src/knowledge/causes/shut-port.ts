import type { Judgement, ReadFact } from "../../core/model.ts";
import {
  doorWords,
  isLiteral,
  isNotFound,
  serverDoor,
  serverName,
} from "./server-door.ts";

/** The port it is set to; where that is not known, the usual one of its server. */
export function usedPort(read: ReadFact): number | undefined {
  const port = read("server.port");
  if (port !== undefined) return port;
  const door = serverDoor(read);
  if (door === "submission") return 587;
  return door === "tenant-mx" || door === "other-tenant-mx" ? 25 : undefined;
}

/** Does the network let mail out on this port? Only a connection that was tried says so. */
export function judgePort(read: ReadFact, port: number): Judgement | undefined {
  // What is no name, or has no address, was never knocked at.
  if (isNotFound(read)) return undefined;
  if (serverDoor(read) === "own-server") return undefined;
  const used = usedPort(read);
  if (used !== undefined && used !== port)
    return {
      verdict: "ruled-out",
      because: [`It is set to ${used}, not to ${port}.`],
    };
  if (used === port && read("server.greets") === false)
    return {
      verdict: "likely",
      because: [
        `A connection to ${doorWords(read)} on port ${port} stands, but no mail server greets: something in between holds it.`,
      ],
    };
  if (used === port && read("server.reachable") === true)
    return { verdict: "ruled-out", because: ["A connection came up."] };
  const isDown = used === port && read("server.reachable") === false;
  if (read("network.ports-shut")?.includes(port) === true)
    return {
      verdict: used === port ? "confirmed" : "likely",
      because: [
        `From the device's network no connection to Microsoft 365 on port ${port} comes up.`,
      ],
    };
  if (read("network.ports-open")?.includes(port) === true)
    return isDown
      ? {
          verdict: "possible",
          because: [
            `No connection to ${doorWords(read)} came up, but Microsoft 365 answers on port ${port}.`,
          ],
        }
      : {
          verdict: "ruled-out",
          because: [`Microsoft 365 answers on port ${port} from here.`],
        };
  // An address in place of a name may be one that Microsoft has left.
  return isDown
    ? {
        verdict: isLiteral(serverName(read) ?? "") ? "likely" : "confirmed",
        because: [
          `No connection to ${doorWords(read)} on port ${port} came up.`,
        ],
      }
    : onUnknownPort(read, used);
}

/** It came to nothing, and nobody has said yet on which port: any may be the one. */
function onUnknownPort(
  read: ReadFact,
  used: number | undefined,
): Judgement | undefined {
  const isDown =
    read("server.reachable") === false || read("server.greets") === false;
  return used === undefined && isDown
    ? {
        verdict: "likely",
        because: [
          "No connection to the mail server came about; on which port it was tried is not known.",
        ],
      }
    : undefined;
}
