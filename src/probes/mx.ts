import type { Look } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import type { ProbeNetwork } from "./network.ts";
import { withDomain } from "./parties.ts";
import { saw, seen } from "./saw.ts";

/** Which servers take in mail for the sender's domain. */
export function createMxLook(network: ProbeNetwork): Look {
  return {
    id: "mx",
    title: "Finding the door your mail goes to",
    yields: ["sender.mx"],
    needs: ["sender.domain"],
    vantage: "anywhere",
    run: withDomain(async (domain, _, signal) => {
      const found = await mailExchangers(network, domain, signal);
      if (found.outcome === "could-not-look") return found;
      return saw(
        seen(network, { "sender.mx": found.hosts }, found.because),
        found.transcript,
      );
    }),
  };
}
