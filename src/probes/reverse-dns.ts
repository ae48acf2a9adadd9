import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { canonicalAddress } from "./net/guard.ts";
import { showable } from "./net/stranger-text.ts";
import type { ProbeNetwork } from "./network.ts";
import { addressesIn, couldNotLook, dnsLine } from "./reach.ts";
import { pointerName } from "./reverse-name.ts";
import { saw, seen } from "./saw.ts";

/** A pointer may name many hosts; receivers read few of them. */
const MAX_NAMES = 5;

/** Does the sender's public address have a name, and does the name lead back to it (RFC 8601 §3: iprev)? */
export function createReverseDnsLook(network: ProbeNetwork): Look {
  return {
    id: "reverse-dns",
    title: "Looking up the name of your public address",
    yields: ["sender.reverse-name"],
    needs: ["sender.public-address"],
    vantage: "anywhere",
    async run(known, signal): Promise<LookResult> {
      const address = canonicalAddress(known.publicAddress ?? "");
      const name = pointerName(address ?? "");
      if (address === undefined || name === undefined)
        return couldNotLook("us", "The sender's public address is not known.");
      if (!network.guard.isPublic(address))
        return couldNotLook("us", `${address} is not a public address.`);
      const { dns } = network.diagnosis(signal);
      const pointer = await dns.ask(name, "PTR", signal);
      if (pointer.outcome === "could-not-look")
        return couldNotLook(pointer.fault, pointer.reason, [dnsLine(pointer)]);
      const names =
        pointer.outcome === "records"
          ? pointer.answers.flatMap((one) =>
              one.type === "PTR" ? [one.data] : [],
            )
          : [];
      const forward = await Promise.all(
        names
          .slice(0, MAX_NAMES)
          .map((host) =>
            dns.ask(host, address.includes(":") ? "AAAA" : "A", signal),
          ),
      );
      const transcript = [pointer, ...forward].map(dnsLine);
      const shown = names.map((one) => showable(one)).join(", ");
      const leadsBack = forward.some((answer) =>
        addressesIn(answer).some((one) => canonicalAddress(one) === address),
      );
      if (leadsBack)
        return saw(
          seen(
            network,
            { "sender.reverse-name": "confirmed" },
            `${address} is called ${shown}, and that name leads back to it.`,
          ),
          transcript,
        );
      if (names.length === 0)
        return saw(
          seen(
            network,
            { "sender.reverse-name": "missing" },
            `${address} has no name in DNS.`,
          ),
          transcript,
        );
      for (const answer of forward)
        if (answer.outcome === "could-not-look")
          return couldNotLook(answer.fault, answer.reason, transcript);
      return saw(
        seen(
          network,
          { "sender.reverse-name": "unconfirmed" },
          `${address} is called ${shown}, but that name does not lead back to it.`,
        ),
        transcript,
      );
    },
  };
}
