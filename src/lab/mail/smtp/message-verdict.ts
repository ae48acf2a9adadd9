import type { Scenario } from "../../scenario.ts";
import { dmarcPolicy, vouchingFor } from "../dns/mail-policy.ts";
import { domainOf, hostKey, isAcceptedDomain } from "../places.ts";
import { onPremisesConnector, type Caller } from "./attribution.ts";
import {
  addressIn,
  headerOf,
  type Envelope,
  type ReceivedMessage,
} from "./rules.ts";

/** Refusals for what is in the message, whoever sends it. */
export function contentRefusal(message: ReceivedMessage): string | undefined {
  if (headerOf(message, "from") === undefined)
    return "550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant";
  // GTUBE is every filter's test sentence (spamassassin.apache.org/gtube).
  return message.head.includes("GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL")
    ? "550 5.7.501 Access denied, spam abuse detected"
    : undefined;
}

/** SPF and DMARC of mail that no connector vouches for; read at the end of DATA, when the From header is known. */
export function senderPolicyRefusal(
  scenario: Scenario,
  caller: Caller,
  envelope: Envelope,
  message: ReceivedMessage,
): string | undefined {
  if (onPremisesConnector(scenario, caller, envelope.sender) !== undefined)
    return undefined;
  const headerDomain = domainOf(addressIn(headerOf(message, "from") ?? ""));
  const { spf, dmarc } = vouchingFor(scenario, {
    sender: envelope.sender,
    headerDomain,
    address: caller.address,
    signed: false,
  });
  const rejects =
    dmarcPolicy(scenario, headerDomain) === "reject" ||
    scenario.tenant.dmarcRejects?.some(
      (domain) => hostKey(domain) === headerDomain,
    ) === true;
  if (rejects && dmarc !== "pass")
    return `550 5.7.509 Access denied, sending domain [${headerDomain}] does not pass DMARC verification and has a DMARC policy of reject.`;
  const isForeign =
    envelope.sender !== "" &&
    !isAcceptedDomain(scenario, domainOf(envelope.sender));
  return isForeign && spf === "fail"
    ? "550 5.7.23 The message was rejected because of Sender Policy Framework violation"
    : undefined;
}
