import ipaddr from "ipaddr.js";
import { covers, parseIpv4 } from "../core/ipv4.ts";
import type { InboundConnector } from "../desk/ports.ts";

/** What makes a change unfit to be proposed, in one sentence each. `undefined`: nothing found. */

export interface LintOptions {
  /** RFC 5737 addresses stand for public ones in the lab, and nowhere else. */
  readonly allowDocumentation: boolean;
}

/** RFC 5737 §3. */
const DOCUMENTATION = ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"];

/**
 * Exchange Online Protection's ranges: everybody's cloud mail comes from there, so that a relay rule for one of them
 * would open the tenant to all. Learn, "Microsoft 365 URLs and IP address ranges", id 10; checked 2026-11-20.
 */
const MICROSOFT = [
  "40.92.0.0/15",
  "40.107.0.0/16",
  "52.100.0.0/14",
  "104.47.0.0/17",
];

/** By the names that ipaddr.js gives to the IANA special-purpose registry's ranges. */
const NOT_PUBLIC: Readonly<Record<string, string>> = {
  private: "is a private address (RFC 1918); Microsoft never sees it",
  carrierGradeNat: "is an address inside of a provider's network (RFC 6598)",
  loopback: "is a loopback address",
  linkLocal: "is a link-local address",
  multicast: "is a multicast address",
  broadcast: "is a broadcast address",
  unspecified: "is no address of a host",
};

export function lintAddress(
  address: string,
  options: LintOptions,
): string | undefined {
  if (address.includes("*"))
    return "A relay rule for every address would let anybody send as you.";
  if (address.includes("/"))
    return `${shown(address)} is a range. Only a single address is added.`;
  if (address.includes(":"))
    return `${shown(address)} looks like IPv6. A connector takes IPv4 addresses only.`;
  if (parseIpv4(address) === undefined)
    return `${shown(address)} is not an IPv4 address.`;
  if (DOCUMENTATION.some((range) => covers(range, address)))
    return options.allowDocumentation
      ? undefined
      : `${address} is an example address from documentation (RFC 5737).`;
  if (MICROSOFT.some((range) => covers(range, address)))
    return `${address} belongs to Microsoft 365 itself; every other tenant sends from there too.`;
  const range = ipaddr.IPv4.parse(address).range();
  return range === "unicast"
    ? undefined
    : `${address} ${NOT_PUBLIC[range] ?? "is reserved and is not a public address"}.`;
}

/** Two rules for one address leave open which of them counts. */
export function lintTaken(
  address: string,
  connectors: readonly InboundConnector[],
): string | undefined {
  const holder = connectors.find(({ SenderIPAddresses }) =>
    SenderIPAddresses.some((listed) => covers(listed, address)),
  );
  if (holder === undefined) return undefined;
  const state = holder.Enabled ? "" : ", which is switched off,";
  return `Connector "${holder.Name}"${state} already lists ${address}.`;
}

/** Only a connector for an organisation's own servers lets mail out to the world. */
export function lintConnector(connector: InboundConnector): string | undefined {
  return connector.ConnectorType === "OnPremises"
    ? undefined
    : `Connector "${connector.Name}" is for a partner's mail. It gives nobody the right to relay.`;
}

/** A connector recognises servers by certificate or by address; one kind is not mixed into the other. */
export function lintRecognition(
  connector: InboundConnector,
): string | undefined {
  return connector.TlsSenderCertificateName !== null &&
    connector.SenderIPAddresses.length === 0
    ? `Connector "${connector.Name}" recognises servers by their certificate, not by address.`
    : undefined;
}

/** One address as Exchange takes it: no wildcard, no quote, no space. RFC 5321 §4.5.3.1 for the lengths. */
export function lintMailbox(address: string): string | undefined {
  return /^[a-z0-9.!#$%&+/=?^_{|}~-]{1,64}@(?=.{1,255}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i.test(
    address,
  )
    ? undefined
    : `${shown(address)} is not a mail address.`;
}

/** Nothing that a stranger typed is repeated at length. */
function shown(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
