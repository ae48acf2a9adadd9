import type { RelayVerdict } from "../core/facts.ts";
import type { Evidence, LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import { microsoftDoor } from "./microsoft-names.ts";
import { canonicalAddress } from "./net/guard.ts";
import { isWithin, judgeHostName } from "./net/host-name.ts";
import type { DialogueReport } from "./net/smtp-dialogue.ts";
import type { Envelope } from "./net/smtp-envelope.ts";
import { quoteReply, type Reply } from "./net/smtp-reply.ts";
import type { Mailbox } from "./net/smtp-verbs.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { readParties, type Parties } from "./parties.ts";
import { couldNotLook, type CouldNotLook } from "./reach.ts";
import { speak, stopWords, tlsWords } from "./speak.ts";

/** Plays the device up to RCPT, where a tenant's connectors have already been decided on. No content is ever sent. */
export function createRelayLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "relay",
    title: "Trying what your sender does, without sending anything",
    yields: ["relay.external", "relay.internal", "sender.public-address"],
    needs: ["sender.domain"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const parties = readParties(known, network.probeRecipient);
      if (typeof parties === "string") return couldNotLook("us", parties);
      const own = await network.ownDomains();
      if (own?.some((domain) => isWithin(parties.domain, domain)) === false)
        return couldNotLook(
          "us",
          `${parties.domain} is not one of your own domains, so we do not speak in its name.`,
        );
      const host = await findDoor(network, known, parties.domain, signal);
      if (typeof host !== "string") return host;
      const { sender, internal, external } = parties;
      const spoken = await speak(network, {
        host,
        port: 25,
        greeting: parties.domain,
        envelope: {
          from: sender,
          to: [internal, ...(external === undefined ? [] : [external])],
        },
        signal,
      });
      if (spoken.outcome === "could-not-look") return spoken.look;
      const { report, transcript } = spoken;
      const evidence = readEvidence(network, host, parties, report);
      if (evidence.length > 0) return { outcome: "saw", evidence, transcript };
      return couldNotLook("target", whyNothing(host, report), transcript);
    },
  });
}

function whyNothing(host: string, report: DialogueReport): string {
  if (report.stop === undefined)
    return `${host} gave no answer that says anything about relaying.`;
  return report.tls.tls === "not-tried"
    ? stopWords(host, report.stop)
    : `${stopWords(host, report.stop)} ${tlsWords(report.tls)}`;
}

/** The tenant's door at Microsoft 365: the device's server when it is one, else the one in the domain's MX. */
async function findDoor(
  network: ProbeNetwork,
  known: LookInput,
  domain: string,
  signal: AbortSignal,
): Promise<string | CouldNotLook> {
  const named = judgeHostName(known.serverName ?? "");
  if (named.verdict === "allowed" && microsoftDoor(named.name) === "mx")
    return named.name;
  const found = await mailExchangers(network, domain, signal);
  if (found.outcome === "could-not-look") return found;
  return (
    found.hosts.find((host) => microsoftDoor(host) === "mx") ??
    couldNotLook(
      "target",
      found.hosts.length === 0
        ? found.because
        : `${found.because} That is not Microsoft 365, so relaying there is not tried.`,
      found.transcript,
    )
  );
}

function readEvidence(
  network: ProbeNetwork,
  host: string,
  parties: Parties,
  report: DialogueReport,
): readonly Evidence[] {
  const at = network.clock.now();
  const evidence: Evidence[] = [];
  const { internal, external } = parties;
  const outside =
    external === undefined ? undefined : judge(report, external, host);
  if (outside !== undefined)
    evidence.push({
      fact: "relay.external",
      value: outside.verdict,
      source: "probe",
      at,
      because: `For a recipient outside of your organisation: ${outside.words}`,
    });
  const inside = judge(report, internal, host);
  if (inside !== undefined)
    evidence.push({
      fact: "relay.internal",
      value: inside.verdict,
      source: "probe",
      at,
      because: `For a recipient inside of your organisation: ${inside.words}`,
    });
  const seenFrom = canonicalAddress(report.seenFrom ?? "");
  if (seenFrom !== undefined && network.guard.isPublic(seenFrom))
    evidence.push({
      fact: "sender.public-address",
      value: seenFrom,
      source: "probe",
      at,
      because: `Microsoft answered “Hello [${seenFrom}]” to us; we share the sender's way out.`,
    });
  return evidence;
}

/** Inside TLS counts, as devices are told to use it; what was said in plain is named where it differs. */
function judge(
  report: DialogueReport,
  to: Mailbox,
  host: string,
): { readonly verdict: RelayVerdict; readonly words: string } | undefined {
  const inTls = readReply(report.inTls, to);
  const plain = readReply(report.plain, to);
  const deciding = inTls ?? plain;
  if (deciding === undefined) return undefined;
  const { verdict, reply } = deciding;
  const said = `${host} ${WORDS[verdict]} “${quoteReply(reply)}”.`;
  const caveat =
    verdict === "accepted" ? " That does not prove delivery yet." : "";
  const differs =
    inTls !== undefined && plain !== undefined && plain.verdict !== verdict
      ? ` In plain, without TLS, it answered “${quoteReply(plain.reply)}”.`
      : "";
  const noTls = inTls === undefined ? ` ${tlsWords(report.tls)}` : "";
  return { verdict, words: `${said}${caveat}${differs}${noTls}` };
}

const WORDS: Readonly<Record<RelayVerdict, string>> = {
  accepted: "accepted it:",
  refused: "refused it:",
  deferred: "put it off:",
};

/** A refused MAIL refuses every recipient. */
function readReply(
  envelope: Envelope | undefined,
  to: Mailbox,
): { readonly verdict: RelayVerdict; readonly reply: Reply } | undefined {
  if (envelope === undefined) return undefined;
  const { mail, recipients } = envelope;
  const reply =
    mail.code >= 400
      ? mail
      : recipients.find((recipient) => recipient.to === to)?.reply;
  if (reply === undefined || (reply.code >= 300 && reply.code < 400))
    return undefined;
  const verdict =
    reply.code >= 500 ? "refused" : reply.code >= 400 ? "deferred" : "accepted";
  return { verdict, reply };
}
