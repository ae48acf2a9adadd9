import { isIPv6 } from "node:net";
import type { Scenario } from "../../scenario.ts";
import { vouchingFor } from "../dns/mail-policy.ts";
import { lookUp } from "../dns/zone.ts";
import { reverseName } from "../dns/reverse-name.ts";
import { domainOf } from "../places.ts";
import { isListed } from "./address-range.ts";

/** Refusals for where a caller comes from, before anybody asks who it is. */
export function addressRefusal(
  { tenant }: Scenario,
  address: string,
): string | undefined {
  if (isListed(tenant.spamhausIps ?? [], address))
    return `550 5.7.1 Service unavailable, Client host [${address}] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/${address} (AS16012612)`;
  if (isListed(tenant.blockedIps, address))
    // Two blanks before the link, as in the capture.
    return `550 5.7.606 Access denied, banned sending IP [${address}]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to  http://go.microsoft.com/fwlink/?LinkID=526655 (AS16012609)`;
  if (isListed(tenant.throttledIps ?? [], address))
    return `451 4.7.500 Server busy. Please try again later from [${address}]. (S77714)`;
  return undefined;
}

/**
 * Over IPv6 Exchange Online takes anonymous mail only with a reverse name, and with SPF or DKIM.
 * https://learn.microsoft.com/defender-office-365/mail-flow-inbound-ipv6
 */
export function ipv6Refusal(
  scenario: Scenario,
  sender: string,
  address: string,
): string | undefined {
  if (!isIPv6(address)) return undefined;
  const names = lookUp(scenario, reverseName(address), "PTR").answers.flatMap(
    (answer) => (answer.type === "PTR" ? [answer.data] : []),
  );
  if (names.length === 0)
    return `450 4.7.25 Service unavailable, sending IPv6 address [${address}] must have reverse DNS record`;
  const { spf } = vouchingFor(scenario, {
    sender,
    headerDomain: domainOf(sender),
    address,
    signed: false,
  });
  return spf === "pass"
    ? undefined
    : `450 4.7.26 Access denied, a message sent over IPv6 [${address}] must pass either SPF or DKIM validation, this message is not signed`;
}
