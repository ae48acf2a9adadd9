import type { Scenario } from "../../scenario.ts";
import { domainOf, hostKey, isAcceptedDomain, MX_ADDRESS } from "../places.ts";
import { mailboxServer, mxFrontEnd, tailOf } from "../smtp/front-end.ts";
import { refusalAtMx } from "../smtp/mx-verdict.ts";
import { mailboxOf } from "../smtp/recipients.ts";
import { inside } from "./inside.ts";
import type { Accepted, Undelivered, Verdict } from "./mail.ts";
import { remoteRefusal } from "./remote.ts";

/** Takes a message to its recipient; what came of it, or nothing when it arrived. */
export function deliver(
  scenario: Scenario,
  accepted: Accepted,
): Undelivered | undefined {
  const { sender, recipients } = accepted.envelope;
  for (const recipient of recipients) {
    const refused =
      accepted.by === "on-premises"
        ? refusedOnTheWay(scenario, accepted, recipient)
        : undefined;
    if (refused !== undefined)
      return {
        kind: refused.reply.startsWith("4") ? "delayed" : "failed",
        ...refused,
        sender,
        recipient,
        writer: "exchange-server",
        generatedBy: accepted.host ?? hostKey(scenario.device.host),
      };
    const verdict = fromTheCloud(scenario, accepted, recipient);
    if (verdict !== undefined)
      return {
        kind: "failed",
        ...verdict,
        sender,
        recipient,
        writer: "exchange-online",
        generatedBy: mailboxServer(),
      };
  }
  return undefined;
}

/** The organisation's own Exchange Server hands everything to Microsoft 365, which may refuse it. */
function refusedOnTheWay(
  scenario: Scenario,
  { envelope }: Accepted,
  recipient: string,
): Verdict | undefined {
  const { via, publicIp } = scenario.device;
  const refusal = refusalAtMx(scenario, {
    caller: {
      address: publicIp,
      certificateDomains: [],
      serverVersion: via?.version ?? "current",
    },
    session: "tls",
    sender: envelope.sender,
    recipient,
  });
  return refusal === undefined
    ? undefined
    : {
        reply: refusal + tailOf(mxFrontEnd(), new Date()),
        remote: { host: hostKey(scenario.tenant.mxHost), address: MX_ADDRESS },
      };
}

function fromTheCloud(
  scenario: Scenario,
  accepted: Accepted,
  recipient: string,
): Verdict | undefined {
  const loops = scenario.world?.remote?.some(
    ({ domain, behaviour }) =>
      behaviour === "loop" && hostKey(domain) === domainOf(recipient),
  );
  if (loops === true)
    return {
      reply: `554 5.4.14 Hop count exceeded - possible mail loop ATTR34${tailOf(mxFrontEnd(), new Date())}`,
    };
  const tooLarge = sendSizeRefusal(scenario, accepted);
  if (tooLarge !== undefined) return { reply: tooLarge };
  if (isAcceptedDomain(scenario, domainOf(recipient)))
    return inside(scenario, accepted, recipient);
  const kept = outboundRefusal(scenario, accepted);
  return kept === undefined
    ? remoteRefusal(scenario, accepted, recipient)
    : { reply: kept };
}

function sendSizeRefusal(
  scenario: Scenario,
  { user, message }: Accepted,
): string | undefined {
  const most = mailboxOf(scenario, user ?? "")?.maxSendBytes;
  return most !== undefined && message.bytes > most
    ? "550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender"
    : undefined;
}

const LIMIT = {
  trial:
    "550 5.7.232 Your message can't be sent because your trial tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)",
  paid: "550 5.7.233 Your message can't be sent because your tenant exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)",
} as const;

/** What Microsoft keeps from leaving; it comes as a bounce, never on the wire (smtp-behaviour §2). */
function outboundRefusal(
  scenario: Scenario,
  { user, envelope, message }: Accepted,
): string | undefined {
  const { limits, restrictedTenant } = scenario.tenant;
  // Taken from a client, but RFC 5321 §2.3.8 keeps it from being handed on.
  if (message.hasBareLinefeeds)
    return "550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA";
  if (restrictedTenant === "5.7.705")
    return "550 5.7.705 Access denied, tenant has exceeded threshold";
  if (restrictedTenant === "5.7.708")
    return "550 5.7.708 Access denied, traffic not accepted from this IP";
  if (mailboxOf(scenario, user ?? envelope.sender)?.restricted === true)
    return "550 5.1.8 Access denied, bad outbound sender";
  const isInitial = domainOf(envelope.sender).endsWith(".onmicrosoft.com");
  if (isInitial && limits?.onmicrosoftExceeded === true)
    return "550 5.7.236 Your message can't be sent because your tenant has exceeded its daily limit for sending email to external recipients from your tenant's onmicrosoft.com domains";
  const exceeded = limits?.externalRecipientsExceeded;
  if (exceeded === undefined || exceeded === false) return undefined;
  return LIMIT[exceeded === true ? "paid" : exceeded];
}
