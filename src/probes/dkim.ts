import type { Look } from "../desk/ports.ts";
import type { DnsResult } from "./net/dns-client.ts";
import type { ProbeNetwork } from "./network.ts";
import { withDomain } from "./parties.ts";
import { couldNotLook, dnsLine, textsIn } from "./reach.ts";
import { saw, seen } from "./saw.ts";

/** Microsoft's two selectors; one of them signs while the other's key is made anew. */
const SELECTORS = ["selector1", "selector2"] as const;

/** Do Microsoft's DKIM selectors of the sender's domain lead to keys (RFC 6376 §3.6)? */
export function createDkimLook(network: ProbeNetwork): Look {
  return {
    id: "dkim",
    title: "Looking for your domain's signing keys",
    yields: ["sender.dkim-keys"],
    needs: ["sender.domain"],
    vantage: "anywhere",
    run: withDomain(async (domain, _, signal) => {
      const { dns } = network.diagnosis(signal);
      const both = await Promise.all(
        SELECTORS.map((selector) =>
          dns.ask(`${selector}._domainkey.${domain}`, "TXT", signal),
        ),
      );
      const transcript = both.map(dnsLine);
      const words = both.map(keyWords);
      if (both.some(hasKey))
        return saw(
          seen(network, { "sender.dkim-keys": "present" }, words.join(" ")),
          transcript,
        );
      for (const result of both)
        if (result.outcome === "could-not-look")
          return couldNotLook(result.fault, result.reason, transcript);
      return saw(
        seen(network, { "sender.dkim-keys": "missing" }, words.join(" ")),
        transcript,
      );
    }),
  };
}

/** RFC 6376 §3.6.1: an empty p= says that the key was taken back. */
function hasKey(result: DnsResult): boolean {
  return textsIn(result).some((text) =>
    /(?:^|;)\s*p\s*=\s*[A-Za-z0-9+/]/.test(text),
  );
}

function keyWords(result: DnsResult): string {
  const { name, chain } = result;
  const to = chain.at(-1);
  if (hasKey(result)) return `${name} leads to a key.`;
  if (result.outcome === "could-not-look")
    return `${name} could not be looked up.`;
  if (result.outcome === "records") return `${name} holds no usable key.`;
  return to === undefined
    ? `${name} does not stand in DNS.`
    : `${name} leads to ${to}, where there is no key.`;
}
