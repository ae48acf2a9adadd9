import type { Look } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import type { DnsResult } from "./net/dns-client.ts";
import type { ProbeNetwork } from "./network.ts";
import { couldNotLook, dnsLine } from "./reach.ts";
import { withRecipientDomain } from "./recipient.ts";
import { saw, seen } from "./saw.ts";

/** A domain with more hosts is judged by its best ones. */
const MAX_HOSTS = 5;

/** Do signed TLSA records stand for the recipient's mail hosts (RFC 7672)? Unsigned ones count for nobody. */
export function createDaneLook(network: ProbeNetwork): Look {
  return {
    id: "dane",
    title: "Looking for your recipient's DANE records",
    yields: ["recipient.dane"],
    needs: ["recipient.address"],
    vantage: "anywhere",
    run: withRecipientDomain(async (domain, _, signal) => {
      const door = await mailExchangers(network, domain, signal);
      if (door.outcome === "could-not-look") return door;
      const { dns } = network.diagnosis(signal);
      const answers = await Promise.all(
        door.hosts
          .slice(0, MAX_HOSTS)
          .map((host) => dns.ask(`_25._tcp.${host}`, "TLSA", signal)),
      );
      const transcript = [...door.transcript, ...answers.map(dnsLine)];
      const signed = answers.filter(isSigned);
      const failed = answers.find(isFailure);
      if (signed.length === 0 && failed !== undefined)
        return couldNotLook(failed.fault, failed.reason, transcript);
      return saw(
        seen(
          network,
          { "recipient.dane": signed.length > 0 },
          daneWords(domain, answers, signed.length > 0),
        ),
        transcript,
      );
    }),
  };
}

function isSigned(answer: DnsResult): boolean {
  return answer.outcome === "records" && answer.authentic;
}

function isFailure(
  answer: DnsResult,
): answer is Extract<DnsResult, { outcome: "could-not-look" }> {
  return answer.outcome === "could-not-look";
}

function daneWords(
  domain: string,
  answers: readonly DnsResult[],
  isSafe: boolean,
): string {
  if (isSafe)
    return `Signed TLSA records stand for the mail hosts of ${domain}: whoever sends there must find that certificate.`;
  return answers.some(({ outcome }) => outcome === "records")
    ? `TLSA records stand for the mail hosts of ${domain}, but the DNS server does not vouch for them (no DNSSEC), so they do not count.`
    : `No TLSA record stands for a mail host of ${domain}.`;
}
