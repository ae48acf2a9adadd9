import type { Answer } from "dns-packet";
import type { DnsClient, DnsResult } from "../net/dns-client.ts";
import type { SpfAnswer, SpfDns, SpfRecordType } from "./model.ts";

/** The evaluator's DNS over the probes' client. `heard` is told of every answer, with resolver and TTL. */
export function liveDns(
  client: DnsClient,
  signal: AbortSignal,
  heard: (result: DnsResult) => void = () => undefined,
): SpfDns {
  return {
    async lookup(name, type) {
      const result = await client.ask(name, type, signal);
      heard(result);
      return toAnswer(result, type);
    },
  };
}

function toAnswer(result: DnsResult, type: SpfRecordType): SpfAnswer {
  switch (result.outcome) {
    case "records":
      return {
        outcome: "records",
        values: valuesOf(result.answers, type),
        ttl: result.ttl,
      };
    case "no-such-name":
      return { outcome: "nxdomain" };
    case "no-data":
      return { outcome: "nodata" };
    case "could-not-look":
      return toFailure(result);
  }
}

export function failureWords(name: string, reason: string): string {
  return `${name}: ${reason}`;
}

function toFailure({
  why,
  reason,
  name,
}: Extract<DnsResult, { outcome: "could-not-look" }>): SpfAnswer {
  switch (why) {
    // A name that cannot be asked for has no records (RFC 7208 §4.8).
    case "not-a-name":
      return { outcome: "nxdomain" };
    case "silent":
    case "unreachable":
    case "stopped":
      return { outcome: "timeout", reason: failureWords(name, reason) };
    default:
      return { outcome: "servfail", reason: failureWords(name, reason) };
  }
}

/** The values as the evaluator takes them. */
export function valuesOf(
  answers: readonly Answer[],
  type: SpfRecordType,
): readonly string[] {
  if (type === "MX")
    return answers
      .flatMap((answer) => (answer.type === "MX" ? [answer.data] : []))
      .toSorted((a, b) => (a.preference ?? 0) - (b.preference ?? 0))
      .map(({ exchange }) => (exchange === "." ? "" : exchange));
  return answers.flatMap((answer) => {
    switch (answer.type) {
      case "A":
      case "AAAA":
      case "PTR":
        return [answer.data];
      case "TXT":
        return [joined(answer.data)];
      default:
        return [];
    }
  });
}

/** The strings of one record without anything between them (RFC 7208 §3.3), a character a byte. */
function joined(data: string | Buffer | readonly (string | Buffer)[]): string {
  const parts =
    typeof data === "string" || Buffer.isBuffer(data) ? [data] : data;
  return parts
    .map((part) => (typeof part === "string" ? part : part.toString("latin1")))
    .join("");
}
