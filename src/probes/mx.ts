import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import type { ProbeNetwork } from "./network.ts";
import { senderDomain } from "./parties.ts";
import { couldNotLook } from "./reach.ts";

/** Which servers take in mail for the sender's domain. */
export function createMxLook(network: ProbeNetwork): Look {
  return {
    id: "mx",
    title: "Finding the door your mail goes to",
    yields: ["sender.mx"],
    needs: ["sender.domain"],
    vantage: "anywhere",
    async run(known, signal): Promise<LookResult> {
      const domain = senderDomain(known);
      if (domain === undefined)
        return couldNotLook("us", "The sender's domain is not known.");
      const found = await mailExchangers(network, domain, signal);
      if (found.outcome === "could-not-look") return found;
      return {
        outcome: "saw",
        evidence: [
          {
            fact: "sender.mx",
            value: found.hosts,
            source: "probe",
            at: network.clock.now(),
            because: found.because,
          },
        ],
        transcript: found.transcript,
      };
    },
  };
}
