import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import type { ProbeNetwork } from "./network.ts";
import { senderDomain } from "./parties.ts";
import { couldNotLook, resolveHost } from "./reach.ts";

/** More targets than this are named but not resolved. */
const MAX_TARGETS = 5;

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
      const targets = await Promise.all(
        found.hosts
          .slice(0, MAX_TARGETS)
          .map((host) => resolveHost(network, host, signal)),
      );
      const lines = targets.flatMap((target) => [
        ...(target.transcript ?? []),
        ...(target.outcome === "could-not-look" ? [target.reason] : []),
      ]);
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
        transcript: [...found.transcript, ...lines],
      };
    },
  };
}
