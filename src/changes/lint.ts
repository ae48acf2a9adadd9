import ipaddr from "ipaddr.js";
import { covers, parseIpv4 } from "../core/ipv4.ts";
import type { AcceptedDomain, InboundConnector } from "../desk/ports.ts";

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

/**
 * Services that send mail for everybody who pays them: a relay rule for one of their addresses would let all of their
 * customers send in our name. From their SPF records (amazonses.com, sendgrid.net, _spf.google.com); not a full list.
 */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  "Amazon SES": ["54.240.0.0/18", "69.169.224.0/20", "199.255.192.0/22"],
  Google: ["64.233.160.0/19", "74.125.0.0/16", "209.85.128.0/17"],
  SendGrid: ["149.72.0.0/16", "167.89.0.0/17", "168.245.0.0/17"],
};

/** Exchange takes /24 to /32. Learn, "New-InboundConnector" -SenderIPAddresses. */
const WIDEST = 24;

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

/** One address, or with a reason a range of at most 256. */
export function lintAddress(
  address: string,
  options: LintOptions,
  reason?: string,
): string | undefined {
  if (address.includes("*"))
    return "A relay rule for every address would let anybody send as you.";
  if (address.includes("/")) {
    const unfit = lintRange(address, reason);
    if (unfit !== undefined) return unfit;
  }
  if (address.includes(":"))
    return `${shown(address)} looks like IPv6. A connector takes IPv4 addresses only.`;
  const [base = ""] = address.split("/");
  if (parseIpv4(base) === undefined)
    return `${shown(address)} is not an IPv4 address.`;
  if (DOCUMENTATION.some((range) => overlaps(range, address)))
    return options.allowDocumentation
      ? undefined
      : `${address} is an example address from documentation (RFC 5737).`;
  if (MICROSOFT.some((range) => overlaps(range, address)))
    return `${address} belongs to Microsoft 365 itself; every other tenant sends from there too.`;
  const shared = Object.entries(SHARED).find(([, ranges]) =>
    ranges.some((range) => overlaps(range, address)),
  );
  if (shared !== undefined)
    return `${address} belongs to ${shared[0]}, which sends mail for everybody from there.`;
  // A range of /24 or narrower lies on one side of every border of the registry's ranges.
  const range = ipaddr.IPv4.parse(base).range();
  return range === "unicast"
    ? undefined
    : `${address} ${NOT_PUBLIC[range] ?? "is reserved and is not a public address"}.`;
}

function lintRange(
  address: string,
  reason: string | undefined,
): string | undefined {
  const [base = "", bits = "", ...more] = address.split("/");
  const from = parseIpv4(base);
  const width = /^\d{1,2}$/.test(bits) ? Number(bits) : 0;
  if (from === undefined || more.length > 0 || width > 32)
    return `${shown(address)} is not an IPv4 address.`;
  if (width < WIDEST)
    return `${shown(address)} is a range of more than 256 addresses. Exchange takes none wider than /${WIDEST}.`;
  if (width === 32 || reason === undefined || reason.trim() === "")
    return `${shown(address)} is a range. Only a single address is added without a reason.`;
  return from % 2 ** (32 - width) === 0
    ? undefined
    : `${shown(address)} does not begin where a range of that width begins.`;
}

/** A range that was asked for is said so, with the reason that was given. */
export function warnOfRange(
  address: string,
  reason: string | undefined,
): readonly string[] {
  const bits = Number(address.split("/")[1] ?? 32);
  return bits === 32
    ? []
    : [
        `This lets in ${2 ** (32 - bits)} addresses at once. The reason given: ${shown(reason ?? "none")}`,
      ];
}

/** Do two addresses or ranges have an address in common? */
export function overlaps(one: string, other: string): boolean {
  return (
    covers(one, other.split("/")[0] ?? "") ||
    covers(other, one.split("/")[0] ?? "")
  );
}

/** Two rules for one address leave open which of them counts. */
export function lintTaken(
  address: string,
  connectors: readonly InboundConnector[],
): string | undefined {
  const holder = connectors.find(({ SenderIPAddresses }) =>
    SenderIPAddresses.some((listed) => overlaps(listed, address)),
  );
  if (holder === undefined) return undefined;
  const state = holder.Enabled ? "" : ", which is switched off,";
  return `Connector "${holder.Name}"${state} already lists ${listedAs(holder, address)}.`;
}

/** The address itself where a listed range covers it; else what overlaps it. */
function listedAs(
  { SenderIPAddresses }: InboundConnector,
  address: string,
): string {
  const isCovered = SenderIPAddresses.some((listed) => covers(listed, address));
  const other = SenderIPAddresses.find((listed) => overlaps(listed, address));
  return isCovered || other === undefined
    ? address
    : `${other}, a part of ${address}`;
}

/** Only a connector for an organisation's own servers lets mail out to the world. */
export function lintConnector(connector: InboundConnector): string | undefined {
  return connector.ConnectorType === "OnPremises"
    ? undefined
    : `Connector "${connector.Name}" is for a partner's mail. It gives nobody the right to relay.`;
}

/** Only what is plainly our own servers' connector with the wrong type is turned over. */
export function lintPartner(connector: InboundConnector): string | undefined {
  const { Name, ConnectorType, SenderDomains } = connector;
  if (ConnectorType === "OnPremises")
    return `Connector "${Name}" is for your own servers already.`;
  if (!SenderDomains.every((domain) => /^(?:smtp:)?\*(?:;\d+)?$/i.test(domain)))
    return `Connector "${Name}" is for a partner's own domains. Make a new one for your servers and leave it as it is.`;
  return connector.RestrictDomainsToIPAddresses === true ||
    connector.RestrictDomainsToCertificate === true
    ? `Connector "${Name}" keeps others out of your mail; turned over, it would no longer. Make a new one for your servers.`
    : undefined;
}

export function lintEmpty(connector: InboundConnector): string | undefined {
  return connector.TlsSenderCertificateName === null &&
    connector.SenderIPAddresses.length === 0
    ? `Connector "${connector.Name}" lists no address and no certificate. Switched on, it would let nobody in.`
    : undefined;
}

/** The name has to lie in a domain of ours. Learn, "New-InboundConnector" -TlsSenderCertificateName. */
export function lintCertificate(
  name: string,
  accepted: readonly AcceptedDomain[],
): string | undefined {
  const host = name.startsWith("*.") ? name.slice(2) : name;
  if (host === "*" || name === "*")
    return "A relay rule for every certificate would let anybody send as you.";
  if (!isHostName(host))
    return `${shown(name)} is not a certificate's name, such as relay.contoso.com or *.contoso.com.`;
  const isOurs = accepted.some(({ name: domain }) => {
    const own = domain.toLowerCase();
    return host === own || host.endsWith(`.${own}`);
  });
  return isOurs
    ? undefined
    : `${shown(name)} does not lie in an accepted domain of this organisation.`;
}

/** RFC 1123 §2.1, with two labels at least. */
function isHostName(host: string): boolean {
  const labels = host.split(".");
  return (
    host.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) =>
      /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label),
    )
  );
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
export function shown(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
