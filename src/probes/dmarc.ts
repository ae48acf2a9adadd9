import type { Look } from "../desk/ports.ts";
import {
  applyingPolicy,
  parseDmarc,
  walkNames,
  type DmarcRecord,
} from "./dmarc-record.ts";
import type { ProbeNetwork } from "./network.ts";
import { withDomain } from "./parties.ts";
import { couldNotLook, dnsLine, textsIn } from "./reach.ts";
import { saw, seen } from "./saw.ts";

/**
 * The DMARC policy that applies to the sender's domain, by the tree walk of RFC 9989 §4.10. All names of the walk are
 * asked at once: they are known beforehand.
 */
export function createDmarcLook(network: ProbeNetwork): Look {
  return {
    id: "dmarc",
    title: "Reading your domain's DMARC policy",
    yields: ["sender.dmarc-policy"],
    needs: ["sender.domain"],
    vantage: "anywhere",
    run: withDomain(async (domain, _, signal) => {
      const { dns } = network.diagnosis(signal);
      const names = walkNames(domain);
      const [itself, ...answers] = await Promise.all([
        dns.ask(domain, "MX", signal),
        ...names.map((name) => dns.ask(`_dmarc.${name}`, "TXT", signal)),
      ]);
      const transcript = answers.map(dnsLine);
      const records: DmarcRecord[] = [];
      for (const [at, answer] of answers.entries()) {
        if (answer.outcome === "could-not-look")
          return couldNotLook(answer.fault, answer.reason, transcript);
        const parsed = parseDmarc(names[at] ?? "", textsIn(answer));
        if (parsed === undefined) continue;
        records.push(parsed);
        // The record of the domain itself, or of the end of the walk, decides; what stands above it does not.
        if (at === 0 || parsed.psd !== undefined) break;
      }
      const exists = itself.outcome !== "no-such-name";
      const { policy, because } = applyingPolicy(domain, records, exists);
      return saw(
        seen(network, { "sender.dmarc-policy": policy }, because),
        transcript,
      );
    }),
  };
}
