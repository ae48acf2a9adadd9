import type { LabConnector, Scenario } from "../../scenario.ts";
import { domainOf, hostKey, isAcceptedDomain } from "../places.ts";
import { addressRefusal, ipv6Refusal } from "./address-verdict.ts";
import {
  isAcceptedCertificate,
  matchesAddress,
  matchesCertificate,
  onPremisesConnector,
  partnerConnectors,
  type Caller,
} from "./attribution.ts";
import { isKnownRecipient } from "./recipients.ts";

/** What the tenant's MX is asked at RCPT TO. */
export interface MxQuestion {
  readonly caller: Caller;
  readonly session: "plain" | "tls";
  /** Empty for the null sender. */
  readonly sender: string;
  readonly recipient: string;
  /** Recipients of this message that were taken already. */
  readonly earlier?: readonly string[];
}

const REGION =
  "451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35. For more information please go to https://go.microsoft.com/fwlink/?linkid=865268";
const TEMPORARY =
  "451 4.7.0 Temporary server error. Please try again later. PRX4";

/** The refusal without its tail, or nothing. The order is that of microsoft-365-smtp-behaviour §4. */
export function refusalAtMx(
  scenario: Scenario,
  question: MxQuestion,
): string | undefined {
  return (
    addressRefusal(scenario, question.caller.address) ??
    (typeof scenario.tenant.serviceIncident === "string"
      ? TEMPORARY
      : undefined) ??
    attributionRefusal(scenario, question) ??
    relayRefusal(scenario, question) ??
    edgeRefusal(scenario, question.recipient) ??
    strangerRefusal(scenario, question)
  );
}

function attributionRefusal(
  scenario: Scenario,
  { caller, sender, session }: MxQuestion,
): string | undefined {
  // A session of the organisation's own server is not measured against partner connectors.
  const own = onPremisesConnector(scenario, caller, sender);
  if (own !== undefined)
    return (
      connectorRefusal(scenario, own, session) ?? oldServer(caller, scenario)
    );
  const partners = partnerConnectors(scenario, sender);
  const isLockedOut = partners.some(
    (partner) =>
      (partner.RestrictDomainsToIPAddresses &&
        !matchesAddress(partner, caller)) ||
      (partner.RestrictDomainsToCertificate &&
        !matchesCertificate(partner, caller)),
  );
  if (isLockedOut)
    return "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set";
  const partner = partners.find(
    (one) => matchesAddress(one, caller) || matchesCertificate(one, caller),
  );
  if (partner !== undefined)
    return connectorRefusal(scenario, partner, session);
  return scenario.tenant.rejectDirectSend &&
    sender !== "" &&
    isAcceptedDomain(scenario, domainOf(sender))
    ? "550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources"
    : undefined;
}

function connectorRefusal(
  { tenant }: Scenario,
  connector: LabConnector,
  session: "plain" | "tls",
): string | undefined {
  if (tenant.blockedConnectors?.includes(connector.Name) === true)
    return "550 5.7.711 Access denied, bad inbound connector. AS(2204)";
  return connector.RequireTls && session === "plain"
    ? "451 5.7.3 STARTTLS is required to send mail"
    : undefined;
}

// Exchange Online slows an outdated Exchange Server down, and blocks it some weeks later.
function oldServer(
  { serverVersion }: Caller,
  { device }: Scenario,
): string | undefined {
  if (serverVersion !== "old") return undefined;
  return device.via?.blockedShare === "throttled"
    ? "450 4.7.230 Connecting Exchange server version is out-of-date; connection to Exchange Online throttled for 10 mins/hr."
    : "550 5.7.230 Connecting Exchange server version is out-of-date; connection to Exchange Online blocked for 60 mins/hr.";
}

// Since November 2023 both must hold: an enabled OnPremises connector, and an accepted domain in MAIL FROM or certificate.
function relayRefusal(
  scenario: Scenario,
  { caller, sender, recipient, earlier = [] }: MxQuestion,
): string | undefined {
  const domain = domainOf(recipient);
  if (isAcceptedDomain(scenario, domain)) return undefined;
  if (onPremisesConnector(scenario, caller, sender) === undefined) {
    const isHosted = scenario.world?.otherTenants?.some(
      (other) => hostKey(other.domain) === domain,
    );
    // One message goes to one tenant; the others are to be tried on their own.
    return isHosted === true && earlier.length > 0
      ? "452 4.5.3 Too many recipients"
      : "550 5.7.64 TenantAttribution; Relay Access Denied";
  }
  const isOurs =
    (sender !== "" && isAcceptedDomain(scenario, domainOf(sender))) ||
    isAcceptedCertificate(scenario, caller);
  return isOurs
    ? undefined
    : "550 5.7.64 Relay Access Denied ATTR36. For more information, see KB 3169958";
}

function edgeRefusal(
  scenario: Scenario,
  recipient: string,
): string | undefined {
  const { tenant } = scenario;
  if (
    !tenant.directoryBasedEdgeBlocking ||
    !isAcceptedDomain(scenario, domainOf(recipient))
  )
    return undefined;
  return isKnownRecipient(scenario, recipient)
    ? undefined
    : "550 5.4.1 Recipient address rejected: Access denied.";
}

function strangerRefusal(
  scenario: Scenario,
  { caller, sender }: MxQuestion,
): string | undefined {
  return onPremisesConnector(scenario, caller, sender) === undefined
    ? ipv6Refusal(scenario, sender, caller.address)
    : undefined;
}

/** The MX of another tenant: it takes mail for the domains that it serves and nothing else. */
export function refusalAtOtherTenant(
  servesDomain: (domain: string) => boolean,
  recipient: string,
): string | undefined {
  return servesDomain(domainOf(recipient)) ? undefined : REGION;
}
