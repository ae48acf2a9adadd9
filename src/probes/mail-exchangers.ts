import type { Answer } from "dns-packet";
import { judgeHostName } from "./net/host-name.ts";
import { showable } from "./net/stranger-text.ts";
import type { ProbeNetwork } from "./network.ts";
import { couldNotLook, dnsLine, type CouldNotLook } from "./reach.ts";

export interface MailExchangers {
  readonly outcome: "found";
  /** Host names, best first; empty when the domain has none, or the null MX of RFC 7505. */
  readonly hosts: readonly string[];
  readonly because: string;
  readonly transcript: readonly string[];
}

/** The MX of a domain. No record and no domain are answers; only a resolver's failure is not. */
export async function mailExchangers(
  network: ProbeNetwork,
  domain: string,
  signal: AbortSignal,
): Promise<MailExchangers | CouldNotLook> {
  const answer = await network.diagnosis(signal).dns.ask(domain, "MX", signal);
  const transcript = [dnsLine(answer)];
  const found = (hosts: readonly string[], because: string) => ({
    outcome: "found" as const,
    hosts,
    because,
    transcript,
  });
  switch (answer.outcome) {
    case "could-not-look":
      return couldNotLook(answer.fault, answer.reason, transcript);
    case "no-such-name":
      return found([], `${domain} does not exist in DNS.`);
    case "no-data":
      return found(
        [],
        `${domain} has no MX record in DNS, so no server is named that takes in its mail.`,
      );
    case "records":
      break;
  }
  const hosts = readHosts(answer.answers, transcript);
  const because =
    hosts.length > 0
      ? `DNS says that mail for ${domain} is taken in by ${hosts.join(", ")}.`
      : `${domain} has an MX record in DNS, but it names no server on the internet.`;
  return found(hosts, because);
}

/** Best first; what is no host name is left out, with a line in the transcript. */
function readHosts(
  answers: readonly Answer[],
  transcript: string[],
): readonly string[] {
  const records = answers.flatMap((record) =>
    record.type === "MX" ? [record.data] : [],
  );
  const sorted = records.toSorted(
    (a, b) =>
      (a.preference ?? 0) - (b.preference ?? 0) ||
      a.exchange.localeCompare(b.exchange),
  );
  const hosts: string[] = [];
  for (const { exchange } of sorted) {
    const judged = judgeHostName(exchange);
    if (judged.verdict === "allowed") hosts.push(judged.name);
    else
      transcript.push(`MX ${showable(exchange)}: left out. ${judged.because}`);
  }
  return [...new Set(hosts)];
}
