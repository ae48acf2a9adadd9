import type { Scenario } from "../../scenario.ts";
import { domainOf, hostKey, isAcceptedDomain } from "../places.ts";
import {
  isAcceptedCertificate,
  isInRange,
  matchesAddress,
  matchesCertificate,
  onPremisesConnector,
  partnerConnectors,
  type Caller,
} from "./attribution.ts";

/** What the tenant's MX is asked at RCPT TO. */
export interface MxQuestion {
  readonly caller: Caller;
  readonly session: "plain" | "tls";
  /** Empty for the null sender. */
  readonly sender: string;
  readonly recipient: string;
}

const REGION =
  "451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35. For more information please go to https://go.microsoft.com/fwlink/?linkid=865268";

/** The refusal without its tail, or nothing. The order is that of microsoft-365-smtp-behaviour §4. */
export function refusalAtMx(
  scenario: Scenario,
  question: MxQuestion,
): string | undefined {
  return (
    addressRefusal(scenario, question.caller.address) ??
    attributionRefusal(scenario, question) ??
    relayRefusal(scenario, question) ??
    edgeRefusal(scenario, question.recipient)
  );
}

function addressRefusal(
  { tenant }: Scenario,
  address: string,
): string | undefined {
  const isListed = (list: readonly string[] = []) =>
    list.some((entry) => entry === address || isInRange(address, entry, 8));
  if (isListed(tenant.spamhausIps))
    return `550 5.7.1 Service unavailable, Client host [${address}] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/${address} (AS16012612)`;
  if (isListed(tenant.blockedIps))
    // Two blanks before the link, as in the capture.
    return `550 5.7.606 Access denied, banned sending IP [${address}]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to  http://go.microsoft.com/fwlink/?LinkID=526655 (AS16012609)`;
  if (isListed(tenant.throttledIps))
    return `451 4.7.500 Server busy. Please try again later from [${address}]. (S77714)`;
  return undefined;
}

function attributionRefusal(
  scenario: Scenario,
  { caller, sender, session }: MxQuestion,
): string | undefined {
  // A session of the organisation's own server is not measured against partner connectors.
  if (onPremisesConnector(scenario, caller) !== undefined) return undefined;
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
  if (partner?.RequireTls === true && session === "plain")
    return "451 5.7.3 STARTTLS is required to send mail";
  if (
    scenario.tenant.rejectDirectSend &&
    partner === undefined &&
    sender !== "" &&
    isAcceptedDomain(scenario, domainOf(sender))
  )
    return "550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources";
  return undefined;
}

// Since November 2023 both must hold: an enabled OnPremises connector, and an accepted domain in MAIL FROM or certificate.
function relayRefusal(
  scenario: Scenario,
  { caller, sender, recipient }: MxQuestion,
): string | undefined {
  if (isAcceptedDomain(scenario, domainOf(recipient))) return undefined;
  if (onPremisesConnector(scenario, caller) === undefined)
    return "550 5.7.64 TenantAttribution; Relay Access Denied";
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
  const known = [
    ...tenant.mailboxes.map((mailbox) => mailbox.address),
    ...(tenant.recipients ?? []),
  ];
  return known.some((address) => hostKey(address) === hostKey(recipient))
    ? undefined
    : "550 5.4.1 Recipient address rejected: Access denied.";
}

/** The MX of another tenant: it takes mail for the domains that it serves and nothing else. */
export function refusalAtOtherTenant(
  servesDomain: (domain: string) => boolean,
  recipient: string,
): string | undefined {
  return servesDomain(domainOf(recipient)) ? undefined : REGION;
}
