import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { canonicalAddress } from "./net/guard.ts";
import type { DnsResult } from "./net/dns-client.ts";
import type { ProbeNetwork } from "./network.ts";
import { addressesIn, couldNotLook, dnsLine } from "./reach.ts";
import { reversedLabels } from "./reverse-name.ts";
import { saw, seen } from "./saw.ts";

/** Spamhaus's Data Query Service: the key is a label of the name that is asked for, and a secret. */
const ZONE = "zen.dq.spamhaus.net";

/** Is the sender's public address on Spamhaus's lists? Microsoft uses them, beside lists of its own that nobody can ask. */
export function createBlocklistLook(network: ProbeNetwork): Look {
  return {
    id: "blocklist",
    title: "Asking Spamhaus about your public address",
    yields: ["sender.address-blocklisted"],
    needs: ["sender.public-address"],
    vantage: "anywhere",
    async run(known, signal): Promise<LookResult> {
      const { blocklistKey: key } = network;
      if (key === undefined)
        return couldNotLook(
          "us",
          "Spamhaus answers only who has a key, and none is set here.",
        );
      const address = canonicalAddress(known.publicAddress ?? "");
      const labels = reversedLabels(address ?? "");
      if (address === undefined || labels === undefined)
        return couldNotLook("us", "The sender's public address is not known.");
      if (!network.guard.isPublic(address))
        return couldNotLook("us", `${address} is not a public address.`);
      const { dns } = network.diagnosis(signal);
      const answer = await dns.ask(`${labels}.${key}.${ZONE}`, "A", signal);
      const transcript = [
        dnsLine(answer).replaceAll(key.toLowerCase(), "[key]"),
      ];
      return judge(network, address, answer, transcript);
    },
  };
}

function judge(
  network: ProbeNetwork,
  address: string,
  answer: DnsResult,
  transcript: readonly string[],
): LookResult {
  if (answer.outcome === "could-not-look")
    return couldNotLook(answer.fault, answer.reason, transcript);
  const codes = addressesIn(answer);
  // https://www.spamhaus.org/faqs/dnsbl-usage/ (return codes; checked 2026-11-20): 127.255.255.0/24 are errors.
  if (codes.some((code) => code.startsWith("127.255.255.")))
    return couldNotLook(
      "us",
      "Spamhaus did not take our question: the key or the way we asked is not accepted.",
      transcript,
    );
  if (codes.some((code) => !code.startsWith("127.")))
    return couldNotLook(
      "resolver",
      "What came back is no answer of Spamhaus's; somebody answers in its place.",
      transcript,
    );
  const isListed = codes.length > 0;
  return saw(
    seen(
      network,
      { "sender.address-blocklisted": isListed },
      isListed
        ? `Spamhaus lists ${address} (${codes.join(", ")}).`
        : `Spamhaus does not list ${address}. Microsoft's own lists cannot be asked.`,
    ),
    transcript,
  );
}
