import type { Look } from "../desk/ports.ts";
import { greetingName } from "./device-server.ts";
import { whyNothing } from "./dialogue-words.ts";
import { canonicalAddress } from "./net/guard.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { withDomain } from "./parties.ts";
import { couldNotLook } from "./reach.ts";
import { saw, seen } from "./saw.ts";
import { tenantDoor } from "./tenant-door.ts";
import { visit } from "./visit.ts";
import type { Evidence } from "../core/model.ts";

/** The address that Microsoft sees us come from, as its answer to EHLO names it. No web page knows it better. */
export function createEgressIpLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "egress-ip",
    title: "Asking Microsoft which address it sees",
    yields: ["sender.public-address"],
    needs: ["sender.domain"],
    uses: ["server.name", "server.port"],
    vantage: "office",
    run: withDomain(async (domain, known, signal) => {
      const host = await tenantDoor(network, known, domain, signal);
      if (typeof host !== "string") return host;
      const spoken = await visit(
        network,
        { host, port: 25, signal },
        { reached: "introduced", greeting: greetingName(known) },
      );
      if (spoken.outcome === "could-not-look") return spoken.look;
      const { report, transcript } = spoken;
      const evidence = publicAddress(network, report.seenFrom);
      if (evidence.length > 0) return saw(evidence, transcript);
      return couldNotLook(
        "target",
        report.offered === undefined
          ? whyNothing(host, report)
          : `${host} does not say which address it sees us come from.`,
        transcript,
      );
    }),
  });
}

/** Nothing where the answer names no public address. */
export function publicAddress(
  network: ProbeNetwork,
  seenFrom: string | undefined,
): readonly Evidence[] {
  const address = canonicalAddress(seenFrom ?? "");
  if (address === undefined || !network.guard.isPublic(address)) return [];
  return seen(
    network,
    { "sender.public-address": address },
    `Microsoft answered “Hello [${address}]” to us; we share the sender's way out.`,
  );
}
