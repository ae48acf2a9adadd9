import type { RemoteDomain, Scenario } from "../../scenario.ts";
import { dmarcPolicy, vouchingFor, type Vouching } from "../dns/mail-policy.ts";
import {
  domainOf,
  hostKey,
  OUTBOUND_ADDRESS,
  OUTSIDE_ADDRESS,
} from "../places.ts";
import { addressIn, headerOf } from "../smtp/rules.ts";
import type { Accepted, Verdict } from "./mail.ts";
import { remoteWords, type Complaint } from "./remote-words.ts";

const MOST_BYTES = 10_485_760;

/** What the recipient's server outside says to Microsoft 365; nothing when it takes the message. */
export function remoteRefusal(
  scenario: Scenario,
  accepted: Accepted,
  recipient: string,
): Verdict | undefined {
  const domain = domainOf(recipient);
  const remote = scenario.world?.remote?.find(
    (one) => hostKey(one.domain) === domain,
  );
  if (remote === undefined) return undefined;
  const host = hostOf(remote, domain);
  const at = { host, address: OUTSIDE_ADDRESS };
  const unreached = unreachable(remote, domain, host);
  if (unreached !== undefined) return unreached;
  const complaint = complaintOf(scenario, remote, accepted, recipient);
  if (complaint === undefined) return undefined;
  const senderDomain = domainOf(
    addressIn(headerOf(accepted.message, "from") ?? accepted.envelope.sender),
  );
  const reply = remoteWords(remote.generator, complaint, {
    sender: accepted.envelope.sender,
    senderDomain,
    recipient,
    host,
    address: OUTBOUND_ADDRESS,
  });
  return {
    kind: reply.startsWith("4") ? "delayed" : "failed",
    reply,
    remote: at,
  };
}

function hostOf({ generator }: RemoteDomain, domain: string): string {
  switch (generator) {
    case "google":
      return "gmail-smtp-in.l.google.com";
    case "exchange-online":
      return `${domain.replaceAll(".", "-")}.mail.protection.outlook.com`;
    case "outlook-consumer":
      return "outlook-com.olc.protection.outlook.com";
    case "postfix":
      return `mx.${domain}`;
  }
}

/** Troubles before the remote server has said anything of its own. */
function unreachable(
  { behaviour }: RemoteDomain,
  domain: string,
  host: string,
): Verdict | undefined {
  const last = `[LastAttemptedServerName=${host}] [LastAttemptedIP=${OUTSIDE_ADDRESS}:25]`;
  switch (behaviour) {
    case "unreachable":
      return {
        reply: `550 5.4.300 Message expired -> 450 4.4.316 Connection refused [Message=Socket error code 10061] ${last}`,
      };
    case "slow":
      return { kind: "delayed", reply: "400 4.4.7 Message delayed" };
    case "no-such-domain":
      return {
        reply: `550 5.4.310 DNS domain ${domain} does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=${domain}]`,
      };
    case "tls-policy":
      return {
        reply: `550 5.4.8 MX hosts of '${domain}' failed MTA-STS validation.`,
      };
    case "accepts":
    case "unknown-user":
    case "mailbox-full":
    case "restricted":
    case "greylists":
    case "throttles":
    case "too-large":
    case "content":
    case "policy":
    case "spf-fail":
    case "dkim-missing":
    case "dmarc-reject":
    case "bulk-authentication":
    case "loop":
      return undefined;
  }
}

function complaintOf(
  scenario: Scenario,
  remote: RemoteDomain,
  accepted: Accepted,
  recipient: string,
): Complaint | undefined {
  const knows = remote.users?.some(
    (user) => hostKey(user) === hostKey(recipient),
  );
  switch (remote.behaviour) {
    case "unknown-user":
    case "restricted":
      return knows === true ? undefined : remote.behaviour;
    case "mailbox-full":
    case "greylists":
    case "throttles":
    case "content":
    case "policy":
      return remote.behaviour;
    case "too-large":
      return accepted.message.bytes > (remote.maxBytes ?? MOST_BYTES)
        ? remote.behaviour
        : undefined;
    case "spf-fail":
    case "dkim-missing":
    case "dmarc-reject":
    case "bulk-authentication":
      return isVouchedFor(scenario, remote.behaviour, accepted)
        ? undefined
        : remote.behaviour;
    case "accepts":
    case "unreachable":
    case "slow":
    case "no-such-domain":
    case "tls-policy":
    case "loop":
      return undefined;
  }
}

type Wish =
  "spf-fail" | "dkim-missing" | "dmarc-reject" | "bulk-authentication";

function isVouchedFor(
  scenario: Scenario,
  wish: Wish,
  { envelope, message }: Accepted,
): boolean {
  const headerDomain = domainOf(
    addressIn(headerOf(message, "from") ?? envelope.sender),
  );
  const found: Vouching = vouchingFor(scenario, {
    sender: envelope.sender,
    headerDomain,
    address: OUTBOUND_ADDRESS,
    signed: true,
  });
  switch (wish) {
    case "spf-fail":
      return found.spf === "pass";
    case "dkim-missing":
      return found.dkim === "pass";
    case "dmarc-reject":
      return (
        found.dmarc === "pass" ||
        dmarcPolicy(scenario, headerDomain) !== "reject"
      );
    case "bulk-authentication":
      return (
        found.spf === "pass" &&
        found.dkim === "pass" &&
        found.dmarc === "pass" &&
        dmarcPolicy(scenario, headerDomain) !== "missing"
      );
  }
}
