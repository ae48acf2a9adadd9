import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import type { ProbeNetwork } from "./network.ts";
import { senderDomain } from "./parties.ts";
import { couldNotLook, resolveHost } from "./reach.ts";

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
    async run(known, signal): Promise<LookResult> {
      const domain = senderDomain(known);
      if (domain === undefined)
        return couldNotLook("us", "The sender's domain is not known.");
      const door = await mailExchangers(network, domain, signal);
      if (door.outcome === "could-not-look") return door;
      const [host] = door.hosts;
      if (host === undefined)
        return couldNotLook("target", door.because, door.transcript);
      const found = await resolveHost(network, host, signal);
      if (found.outcome === "could-not-look") return found;
      const { addresses, transcript } = found;
      return {
        outcome: "saw",
        transcript,
        evidence: [
          {
            fact: "server.addresses",
            value: addresses,
            source: "probe",
            at: network.clock.now(),
            because: addresses.some((one) => one.includes(":"))
              ? `${host} is found at ${addresses.join(", ")}.`
              : `${host} is found at ${addresses.join(", ")}, and at no IPv6 address.`,
          },
        ],
      };
    },
  };
}
