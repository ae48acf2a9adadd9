import type { LabConnector, Scenario } from "../../scenario.ts";
import { domainOf, hostKey, isAcceptedDomain } from "../places.ts";
import { isInRange } from "./address-range.ts";

/** Whom Exchange Online takes a session for. */

export interface Caller {
  readonly address: string;
  readonly certificateDomains: readonly string[];
  /** An Exchange Server that calls says how old it is. */
  readonly serverVersion?: "old" | "current";
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

/** An enabled OnPremises connector that knows this caller, and serves the sender's domain where it is kept to some. */
export function onPremisesConnector(
  scenario: Scenario,
  caller: Caller,
  sender: string,
): LabConnector | undefined {
  return scenario.tenant.inboundConnectors.find(
    (connector) =>
      connector.Enabled &&
      connector.ConnectorType === "OnPremises" &&
      (matchesAddress(connector, caller) ||
        matchesCertificate(connector, caller)) &&
      servesDomain(connector, caller, sender),
  );
}

// New-InboundConnector AssociatedAcceptedDomains: the connector applies to these domains only.
function servesDomain(
  { AssociatedAcceptedDomains: domains = [] }: LabConnector,
  { certificateDomains }: Caller,
  sender: string,
): boolean {
  if (domains.length === 0) return true;
  const shown = [
    ...(sender === "" ? [] : [domainOf(sender)]),
    ...certificateDomains.map(hostKey),
  ];
  return domains
    .map(hostKey)
    .some((domain) =>
      shown.some((name) => name === domain || name.endsWith(`.${domain}`)),
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
