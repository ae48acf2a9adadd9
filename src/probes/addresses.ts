import type { Look } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import type { ProbeNetwork } from "./network.ts";
import { withDomain } from "./parties.ts";
import { couldNotLook, resolveHost } from "./reach.ts";
import { saw, seen } from "./saw.ts";

/**
 * The mail door's addresses in both families. A connector knows IPv4 only (New-InboundConnector, SenderIPAddresses), so a
 * door with an IPv6 address can be reached by a way that no connector covers.
 */
export function createAddressesLook(network: ProbeNetwork): Look {
  return {
    id: "addresses",
    title: "Looking up the door's addresses",
    yields: ["server.addresses"],
    needs: ["sender.domain"],
    vantage: "anywhere",
    run: withDomain(async (domain, _, signal) => {
      const door = await mailExchangers(network, domain, signal);
      if (door.outcome === "could-not-look") return door;
      const [host] = door.hosts;
      if (host === undefined)
        return couldNotLook("target", door.because, door.transcript);
      const found = await resolveHost(network, host, signal);
      if (found.outcome === "could-not-look") return found;
      const { addresses, transcript } = found;
      const because = addresses.some((one) => one.includes(":"))
        ? `${host} is found at ${addresses.join(", ")}.`
        : `${host} is found at ${addresses.join(", ")}, and at no IPv6 address.`;
      return saw(
        seen(network, { "server.addresses": addresses }, because),
        transcript,
      );
    }),
  };
}
