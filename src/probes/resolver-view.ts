import type { Evidence, LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { deviceServer } from "./device-server.ts";
import { EXCHANGE_ONLINE_RANGES } from "./microsoft-addresses.ts";
import { microsoftDoor } from "./microsoft-names.ts";
import { rangesOf } from "./net/address-ranges.ts";
import type { DnsResult } from "./net/dns-client.ts";
import { canonicalAddress } from "./net/guard.ts";
import type { SystemAnswer } from "./net/system-resolver.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { addressesIn, couldNotLook, dnsLine } from "./reach.ts";
import { saw, seen } from "./saw.ts";

/** What this network's own resolver says of the mail server, beside what everybody else is told. */
export function createResolverViewLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "resolver-view",
    title: "Comparing your network's DNS with everybody's",
    yields: ["server.name-resolves", "network.resolver-agrees"],
    needs: ["sender.domain"],
    uses: ["server.name", "server.port"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const door = await deviceServer(network, known, signal);
      if ("outcome" in door) return door;
      const [own, open] = await Promise.all([
        network.ownResolver.addresses(door.host, signal),
        askPublic(network, door.host, signal),
      ]);
      const transcript = [
        ownLine(network, door.host, own),
        ...open.map((answer) => `Public resolver: ${dnsLine(answer)}`),
      ];
      if (own.outcome === "could-not-look")
        return couldNotLook("resolver", own.reason, transcript);
      return saw(
        [
          ...resolves(network, door.host, own),
          ...agrees(network, door.host, own, open),
        ],
        transcript,
      );
    },
  });
}

async function askPublic(
  network: ProbeNetwork,
  host: string,
  signal: AbortSignal,
): Promise<readonly DnsResult[]> {
  const { publicDns } = network;
  if (publicDns === undefined) return [];
  return Promise.all([
    publicDns.ask(host, "A", signal),
    publicDns.ask(host, "AAAA", signal),
  ]);
}

function ownLine(
  network: ProbeNetwork,
  host: string,
  own: SystemAnswer,
): string {
  const asked = `(asked ${network.ownResolver.servers.join(", ")})`;
  switch (own.outcome) {
    case "addresses":
      return `This network's resolver: ${host}: ${own.addresses.join(", ")} ${asked}`;
    case "none":
      return `This network's resolver: ${host}: no address ${asked}`;
    case "could-not-look":
      return `This network's resolver: ${host}: ${own.reason} ${asked}`;
  }
}

type OwnAnswer = Exclude<SystemAnswer, { outcome: "could-not-look" }>;

function resolves(
  network: ProbeNetwork,
  host: string,
  own: OwnAnswer,
): readonly Evidence[] {
  const does = own.outcome === "addresses";
  return seen(
    network,
    { "server.name-resolves": does },
    does
      ? `Your network's DNS gives ${own.addresses.join(", ")} for ${host}.`
      : `Your network's DNS gives no address for ${host}.`,
  );
}

const inExchangeOnline = rangesOf(EXCHANGE_ONLINE_RANGES);

/** Nothing where the public resolvers could not be asked. */
function agrees(
  network: ProbeNetwork,
  host: string,
  own: OwnAnswer,
  open: readonly DnsResult[],
): readonly Evidence[] {
  if (open.length === 0) return [];
  const theirs = open.flatMap(addressesIn).map(canonicalAddress);
  const isUnknown =
    theirs.length === 0 &&
    open.some(({ outcome }) => outcome === "could-not-look");
  if (isUnknown) return [];
  const ours =
    own.outcome === "addresses" ? own.addresses.map(canonicalAddress) : [];
  const isSame =
    ours.length === 0
      ? theirs.length === 0
      : ours.some((address) => theirs.includes(address)) ||
        (microsoftDoor(host) !== undefined &&
          theirs.length > 0 &&
          ours.every((address) => inExchangeOnline(address ?? "")));
  return seen(
    network,
    { "network.resolver-agrees": isSame },
    isSame
      ? `Your network's DNS and public DNS agree about ${host}.`
      : `Your network's DNS says ${list(ours)} for ${host}, public DNS says ${list(theirs)}.`,
  );
}

function list(addresses: readonly (string | undefined)[]): string {
  return addresses.length === 0 ? "nothing" : addresses.join(", ");
}
