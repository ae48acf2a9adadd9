import type { RelayVerdict } from "../core/facts.ts";
import type { Evidence, LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { tailLines, tlsWords, whyNothing } from "./dialogue-words.ts";
import { publicAddress } from "./egress-ip.ts";
import { isWithin } from "./net/host-name.ts";
import type { DialogueReport } from "./net/smtp-dialogue.ts";
import type { Addressees, Envelope } from "./net/smtp-envelope.ts";
import { quoteReply, type Reply } from "./net/smtp-reply.ts";
import type { Mailbox } from "./net/smtp-verbs.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { readParties, type Parties } from "./parties.ts";
import { couldNotLook, refusedTarget, type CouldNotLook } from "./reach.ts";
import { saw, seen } from "./saw.ts";
import { tenantDoor } from "./tenant-door.ts";
import { expectEnvelope, visit } from "./visit.ts";

/** Plays the device up to RCPT, where a tenant's connectors have already been decided on. No content is ever sent. */
export function createRelayLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "relay",
    title: "Trying what your sender does, without sending anything",
    yields: ["relay.external", "relay.internal", "sender.public-address"],
    needs: ["sender.domain"],
    uses: ["sender.address", "recipient.address", "server.name"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const planning = plan(network, known, signal);
      expectEnvelope(
        network,
        signal,
        planning.then((plan) => ("outcome" in plan ? undefined : plan)),
      );
      const planned = await planning;
      if ("outcome" in planned) return planned;
      const { host, parties, envelope } = planned;
      const spoken = await visit(
        network,
        { host, port: 25, signal },
        { reached: "ended", greeting: parties.domain, envelope },
      );
      if (spoken.outcome === "could-not-look") return spoken.look;
      const { report } = spoken;
      const transcript = [
        ...spoken.transcript,
        ...tailLines([report.plain, report.inTls]),
      ];
      const evidence = readEvidence(network, host, parties, report);
      if (evidence.length > 0) return saw(evidence, transcript);
      return couldNotLook(
        "target",
        whyNothingRelayed(host, report),
        transcript,
      );
    },
  });
}

interface Plan {
  readonly host: string;
  readonly parties: Parties;
  readonly envelope: Addressees;
}

/** Whom to play and where, if we may: the sender must lie in a domain of the tenant's own. */
async function plan(
  network: ProbeNetwork,
  known: LookInput,
  signal: AbortSignal,
): Promise<Plan | CouldNotLook> {
  const parties = readParties(known, network.probeRecipient);
  if (typeof parties === "string") return couldNotLook("us", parties);
  const { domain } = parties;
  const [own, host] = await Promise.all([
    network.ownDomains(),
    tenantDoor(network, known, domain, signal),
  ]);
  if (own?.some((one) => isWithin(domain, one)) === false)
    return refusedTarget(
      "us",
      `${domain} is not one of your own domains, so we do not speak in its name.`,
    );
  if (typeof host !== "string") return host;
  const id = network.diagnosis(signal).id();
  const over = network.budget.spend("recipients", host, id);
  return over === undefined
    ? { host, parties, envelope: addressees(parties) }
    : couldNotLook("us", `${over}.`);
}

function addressees({ sender, internal, external }: Parties): Addressees {
  return {
    from: sender,
    to: [internal, ...(external === undefined ? [] : [external])],
  };
}

function whyNothingRelayed(host: string, report: DialogueReport): string {
  return report.stop === undefined
    ? `${host} gave no answer that says anything about relaying.`
    : whyNothing(host, report);
}

function readEvidence(
  network: ProbeNetwork,
  host: string,
  parties: Parties,
  report: DialogueReport,
): readonly Evidence[] {
  const { internal, external } = parties;
  const outside =
    external === undefined ? undefined : judge(report, external, host);
  const inside = judge(report, internal, host);
  return [
    ...(outside === undefined
      ? []
      : seen(
          network,
          { "relay.external": outside.verdict },
          `For a recipient outside of your organisation: ${outside.words}`,
        )),
    ...(inside === undefined
      ? []
      : seen(
          network,
          { "relay.internal": inside.verdict },
          `For a recipient inside of your organisation: ${inside.words}`,
        )),
    ...publicAddress(network, report.seenFrom),
  ];
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
