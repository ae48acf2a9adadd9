import type { TxtData } from "dns-packet";
import type { Fault, LookResult } from "../core/model.ts";
import type { DnsResult } from "./net/dns-client.ts";
import { judgeHostName } from "./net/host-name.ts";
import { showable } from "./net/stranger-text.ts";
import type { ProbeNetwork } from "./network.ts";

export type CouldNotLook = Extract<LookResult, { outcome: "could-not-look" }>;

export function couldNotLook(
  fault: Fault,
  reason: string,
  transcript: readonly string[] = [],
): CouldNotLook {
  return {
    outcome: "could-not-look",
    fault,
    reason,
    ...(transcript.length === 0 ? {} : { transcript }),
  };
}

export interface Resolved {
  readonly outcome: "resolved";
  /** Checked literals, IPv4 first: connectors know IPv4 only, so that is what tells most. */
  readonly addresses: readonly string[];
  readonly transcript: readonly string[];
}

/** A host's addresses, each judged. One bad address spoils the host: it may be there to be picked the next time. */
export async function resolveHost(
  network: ProbeNetwork,
  host: string,
  signal: AbortSignal,
): Promise<Resolved | CouldNotLook> {
  const name = judgeHostName(host);
  if (name.verdict === "refused") return refusedTarget("us", name.because);
  const { dns } = network.diagnosis(signal);
  const both = await Promise.all([
    dns.ask(name.name, "A", signal),
    dns.ask(name.name, "AAAA", signal),
  ]);
  const transcript = both.map(dnsLine);
  const addresses = both.flatMap(addressesIn);
  for (const address of addresses) {
    const judged = network.guard.judgeAddress(address);
    if (judged.verdict === "refused")
      return refusedTarget("target", judged.because, transcript);
  }
  if (addresses.length > 0)
    return { outcome: "resolved", addresses, transcript };
  for (const result of both)
    if (result.outcome === "could-not-look")
      return couldNotLook(result.fault, result.reason, transcript);
  return couldNotLook(
    "target",
    `${name.shown} has no address in DNS.`,
    transcript,
  );
}

/** Marks a refusal of the guard in a transcript: whoever keeps an audit writes it down. */
const REFUSED_MARK = "Refused: ";

/** The guard's refusal as a result, marked for the audit. */
export function refusedTarget(
  fault: Fault,
  because: string,
  transcript: readonly string[] = [],
): CouldNotLook {
  return couldNotLook(fault, because, [
    ...transcript,
    `${REFUSED_MARK}${because}`,
  ]);
}

/** The A and AAAA values of an answer. */
export function addressesIn(result: DnsResult): readonly string[] {
  if (result.outcome !== "records") return [];
  return result.answers.flatMap((answer) =>
    answer.type === "A" || answer.type === "AAAA" ? [answer.data] : [],
  );
}

/** An answer as one transcript line. */
export function dnsLine(result: DnsResult): string {
  const head = `DNS ${result.type} ${showable([result.name, ...result.chain].join(" → "))}`;
  switch (result.outcome) {
    case "records": {
      const values = result.answers.map((answer) => dataText(answer));
      const ad = result.authentic ? ", DNSSEC validated" : "";
      return `${head}: ${values.join(", ")} (TTL ${result.ttl}, asked ${result.server}${ad})`;
    }
    case "no-data":
      return `${head}: no such record (asked ${result.server})`;
    case "no-such-name":
      return `${head}: the name does not exist (asked ${result.server})`;
    case "could-not-look":
      return `${head}: ${result.reason}${result.server === "" ? "" : ` (asked ${result.server})`}`;
  }
}

/** The texts of TXT records, the strings of one record joined without anything between them. */
export function textsIn(result: DnsResult): readonly string[] {
  if (result.outcome !== "records") return [];
  return result.answers.flatMap((answer) =>
    answer.type === "TXT" ? [joined(answer.data)] : [],
  );
}

function joined(data: TxtData): string {
  const parts =
    typeof data === "string" || Buffer.isBuffer(data) ? [data] : data;
  return parts.map((part) => part.toString()).join("");
}

function dataText(
  answer: Extract<DnsResult, { outcome: "records" }>["answers"][number],
): string {
  switch (answer.type) {
    case "A":
    case "AAAA":
    case "CNAME":
    case "NS":
    case "PTR":
      return showable(answer.data);
    case "MX":
      return showable(`${answer.data.preference ?? 0} ${answer.data.exchange}`);
    case "TXT":
      return `“${showable(joined(answer.data), 500)}”`;
    case "TLSA": {
      const { usage, selector, matchingType, certificate } = answer.data;
      return `${usage} ${selector} ${matchingType} ${certificate.toString("hex")}`;
    }
    default:
      return answer.type;
  }
}
