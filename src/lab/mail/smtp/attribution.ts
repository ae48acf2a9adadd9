import ipaddr from "ipaddr.js";
import type { LabConnector, Scenario } from "../../scenario.ts";
import { domainOf, hostKey, isAcceptedDomain } from "../places.ts";

/** Whom Exchange Online takes a session for. */

export interface Caller {
  readonly address: string;
  readonly certificateDomains: readonly string[];
}

/** True when an IPv4 address lies in 'a.b.c.d' or 'a.b.c.d/n'. */
export function isInRange(
  address: string,
  range: string,
  widest: number,
): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address)) return false;
  const [base = "", bits = "32"] = range.trim().split("/");
  if (!ipaddr.IPv4.isValidFourPartDecimal(base) || !/^\d{1,2}$/.test(bits))
    return false;
  const length = Number(bits);
  if (length < widest || length > 32) return false;
  return ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parse(base), length);
}

/** SenderIPAddresses takes IPv4 from /24 to /32 (New-InboundConnector); anything else never matches. */
export function matchesAddress(
  connector: LabConnector,
  caller: Caller,
): boolean {
  return connector.SenderIPAddresses.some((range) =>
    isInRange(caller.address, range, 24),
  );
}

/** TlsSenderCertificateName: the very name, or '*.domain' for the names under it. */
export function matchesCertificate(
  connector: LabConnector,
  caller: Caller,
): boolean {
  const wanted = connector.TlsSenderCertificateName;
  if (wanted === null || wanted === "") return false;
  const key = hostKey(wanted.replace(/^<I>.*<S>CN=/i, ""));
  return caller.certificateDomains
    .map(hostKey)
    .some((name) => name === key || covers(key, name) || covers(name, key));
}

function covers(pattern: string, name: string): boolean {
  return pattern.startsWith("*.") && name.endsWith(pattern.slice(1));
}

/** An enabled OnPremises connector that knows this caller. */
export function onPremisesConnector(
  scenario: Scenario,
  caller: Caller,
): LabConnector | undefined {
  return scenario.tenant.inboundConnectors.find(
    (connector) =>
      connector.Enabled &&
      connector.ConnectorType === "OnPremises" &&
      (matchesAddress(connector, caller) ||
        matchesCertificate(connector, caller)),
  );
}

/** Enabled Partner connectors whose SenderDomains name the envelope's sender. */
export function partnerConnectors(
  scenario: Scenario,
  sender: string,
): readonly LabConnector[] {
  return scenario.tenant.inboundConnectors.filter(
    (connector) =>
      connector.Enabled &&
      connector.ConnectorType === "Partner" &&
      connector.SenderDomains.some((entry) => namesSender(entry, sender)),
  );
}

// Stored as 'smtp:*;1' or 'smtp:*.contoso.com;1': a scheme, a pattern and a priority.
function namesSender(entry: string, sender: string): boolean {
  const pattern = hostKey(entry.replace(/^smtp:/i, "").replace(/;\d+$/, ""));
  if (pattern === "*") return true;
  if (sender === "") return false;
  const domain = domainOf(sender);
  return pattern === domain || covers(pattern, domain);
}

/** The certificate's domain counts when it, or a domain above it, is accepted in the tenant. */
export function isAcceptedCertificate(
  scenario: Scenario,
  caller: Caller,
): boolean {
  return caller.certificateDomains.some((name) => {
    const labels = hostKey(name).replace(/^\*\./, "").split(".");
    return labels.some((_, at) =>
      isAcceptedDomain(scenario, labels.slice(at).join(".")),
    );
  });
}
