import type { Evidence, Fault, LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import type { DnsResult } from "./net/dns-client.ts";
import type { ProbeNetwork } from "./network.ts";
import { withDomain } from "./parties.ts";
import { showable } from "./net/stranger-text.ts";
import { couldNotLook, dnsLine } from "./reach.ts";
import { addressText, parseClient } from "./spf/address.ts";
import { askingAhead } from "./spf/ahead.ts";
import { checkSpf } from "./spf/check.ts";
import { failureWords, liveDns, valuesOf } from "./spf/live-dns.ts";
import type { SpfTrace } from "./spf/model.ts";
import { recordAllowing } from "./spf/record-allowing.ts";
import { inOneSentence, traceLines } from "./spf/words.ts";

/** Whether the sender's domain lets the sender's public address send for it (RFC 7208), as a receiver would judge. */
export function createSpfLook(network: ProbeNetwork): Look {
  return {
    id: "spf",
    title: "Checking who may send for your domain",
    yields: ["sender.spf-result", "sender.spf-record", "sender.spf-proposal"],
    needs: ["sender.domain", "sender.public-address"],
    uses: ["sender.address"],
    vantage: "anywhere",
    run: withDomain((domain, known, signal) =>
      look(network, domain, known, signal),
    ),
  };
}

async function look(
  network: ProbeNetwork,
  domain: string,
  known: LookInput,
  signal: AbortSignal,
): Promise<LookResult> {
  const client = parseClient(known.publicAddress ?? "");
  if (client === undefined)
    return couldNotLook("us", "The sender's public address is not known.");
  const address = addressText(client);
  if (!network.guard.isPublic(address))
    return couldNotLook(
      "us",
      `${address} is no public address, so no receiver ever sees mail come from it.`,
    );
  const heard: DnsResult[] = [];
  const { dns } = network.diagnosis(signal);
  const { trace } = await checkSpf(
    { client, from: senderOf(known, domain), helo: domain },
    askingAhead(
      liveDns(dns, signal, (result) => heard.push(result)),
      client,
    ),
  );
  const transcript = [...heard.map(lineOf), ...traceLines(trace)];
  if (trace.result === "temperror") {
    return couldNotLook(faultIn(heard, trace), trace.because, transcript);
  }
  return {
    outcome: "saw",
    evidence: [
      ...evidence(trace, address, network.clock.now()),
      ...proposal(trace, address, network),
    ],
    transcript,
  };
}

/** Whose fault the answer is that the check stopped at; others may have failed beside it. */
function faultIn(heard: readonly DnsResult[], { because }: SpfTrace): Fault {
  const deciding = heard.find(
    (result) =>
      result.outcome === "could-not-look" &&
      because === failureWords(result.name, result.reason),
  );
  return deciding?.outcome === "could-not-look" ? deciding.fault : "resolver";
}

/** SPF judges by the sender's domain; the part before the @ matters to a rare macro only. */
function senderOf({ senderAddress = "" }: LookInput, domain: string): string {
  return senderAddress.toLowerCase().endsWith(`@${domain}`)
    ? senderAddress
    : `postmaster@${domain}`;
}

function evidence(
  trace: SpfTrace,
  address: string,
  at: string,
): readonly Evidence[] {
  const { result, record, domain } = trace;
  if (result === "temperror") return [];
  return [
    {
      fact: "sender.spf-result",
      value: result,
      source: "probe",
      at,
      because: inOneSentence(trace, address),
    },
    ...(record === undefined
      ? []
      : [
          {
            fact: "sender.spf-record" as const,
            value: record,
            source: "probe" as const,
            at,
            because: `DNS has this SPF record for ${domain}.`,
          },
        ]),
  ];
}

/** The record as it would have to read; none where it passes already or where no change of it would do. */
function proposal(
  { result, record, domain }: SpfTrace,
  address: string,
  { guard, clock }: ProbeNetwork,
): readonly Evidence[] {
  if (result === "pass" || record === undefined) return [];
  const allowing = recordAllowing(record, address, {
    allowDocumentation: guard.isPublic(address),
  });
  return allowing.outcome === "record"
    ? [
        {
          fact: "sender.spf-proposal",
          value: allowing.record,
          source: "probe",
          at: clock.now(),
          because: `The SPF record of ${domain} with ${allowing.term} added.`,
        },
      ]
    : [];
}

/** A TXT answer's own words beside what every answer's line says. */
function lineOf(result: DnsResult): string {
  if (result.outcome !== "records" || result.type !== "TXT")
    return dnsLine(result);
  const texts = valuesOf(result.answers, "TXT").map((text) => showable(text));
  return `DNS TXT ${showable([result.name, ...result.chain].join(" → "))}: ${texts.join(" | ")} (TTL ${result.ttl}, asked ${result.server})`;
}
