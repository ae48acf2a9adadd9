import type { Cause, ReadFact } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isLiteral, isPrivateLiteral, serverName } from "./server-door.ts";
import { isForeign } from "./shown-certificate.ts";

export const addressInsteadOfName = {
  id: "address-instead-of-name",

  title: "The device is set to numbers instead of a server name",
  explain:
    "Microsoft's servers change their addresses all the time, and their certificates are made out to names. Entering the name where the mail is sent puts it right; it takes a minute.",
  station: "device",
  needs: ["server.name"],
  checks: [
    "server.certificate",
    "server.reachable",
    "network.ports-open",
    "server.addresses",
  ],
  judge: (read) => {
    const name = serverName(read);
    if (name === undefined) return undefined;
    if (!isLiteral(name))
      return {
        verdict: "ruled-out",
        because: [`It is set to the name ${name}.`],
      };
    if (isPrivateLiteral(name) || read("server.role") === "own-server")
      return {
        verdict: "ruled-out",
        because: [`${name} is a server inside your own network.`],
      };
    const because = [`It goes to ${name}, which is an address and no name.`];
    const sign = signOfHarm(read);
    if (sign !== undefined)
      return { verdict: "confirmed", because: [...because, sign] };
    const own = otherThanOwn(name, read);
    return own === undefined
      ? {
          verdict: "possible",
          because: [
            ...because,
            "Programs also write the address that they found for a name.",
          ],
        }
      : { verdict: "likely", because: [...because, own] };
  },
  fixes: ["change-endpoint", "switch-to-submission"],
  chooseFix: {
    needs: ["sender.signs-in"],
    pick: (read) =>
      read("sender.signs-in") === true &&
      read("network.ports-shut")?.includes(587) !== true
        ? "switch-to-submission"
        : "change-endpoint",
  },
  source: SOURCES.wrongRegion,
  checked: CHECKED,
} satisfies Cause;

/** It was answered there, and our own mail host is somewhere else by now. */
function otherThanOwn(name: string, read: ReadFact): string | undefined {
  const own = read("server.addresses") ?? [];
  return own.length === 0 ||
    own.includes(name) ||
    read("server.reachable") === false ||
    read("sender.signs-in") === true
    ? undefined
    : `Our own mail host is found at ${own.join(", ")}.`;
}

/** What a name would have spared it. */
function signOfHarm(read: ReadFact): string | undefined {
  if (
    read("server.certificate") === "wrong-name" ||
    (read("device.trusts-server") === false && !isForeign(read))
  )
    return "Certificates are made out to names, so the server's does not fit.";
  const port = read("server.port");
  return port !== undefined &&
    read("server.reachable") === false &&
    read("network.ports-open")?.includes(port) === true
    ? `Microsoft 365 answers on port ${port} from here, but not at that address.`
    : undefined;
}
