import type { Evidence, LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { greetingName, SUBMISSION_PORT } from "./device-server.ts";
import { stopWords, tlsWords } from "./dialogue-words.ts";
import { microsoftDoor } from "./microsoft-names.ts";
import { judgeHostName } from "./net/host-name.ts";
import type { DialogueReport } from "./net/smtp-dialogue.ts";
import { offers } from "./net/smtp-reply.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { couldNotLook } from "./reach.ts";
import { saw, seen } from "./saw.ts";
import { shutWords } from "./tcp.ts";
import { visit } from "./visit.ts";

/** Does the door for devices that sign in answer from here, and does it offer to sign in? No sign-in is tried. */
export function createSubmissionLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "submission",
    title: "Trying the door for devices that sign in",
    yields: [
      "server.offers-sign-in",
      "server.offers-starttls",
      "server.reachable",
    ],
    needs: ["server.name"],
    uses: ["sender.domain", "server.port"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      if (known.serverName === undefined) {
        const found = await tryDoor(network, USUAL_DOOR, known, signal);
        // Whose server the device uses is not known, so nothing is said of it.
        return found.outcome === "saw" ? withoutFacts(found) : found;
      }
      const name = judgeHostName(known.serverName);
      return name.verdict === "allowed" &&
        microsoftDoor(name.name) === "submission"
        ? tryDoor(network, name.name, known, signal)
        : saw([], ["Your device does not use the door for signing in."]);
    },
  });
}

function withoutFacts({ evidence, transcript = [] }: Saw): LookResult {
  const sentences = evidence.map(({ because }) => because);
  return saw([], [...transcript, [...new Set(sentences)].join(" ")]);
}

type Saw = Extract<LookResult, { outcome: "saw" }>;

const USUAL_DOOR = "smtp.office365.com";

async function tryDoor(
  network: ProbeNetwork,
  host: string,
  known: LookInput,
  signal: AbortSignal,
): Promise<LookResult> {
  const port = known.serverPort === 25 ? 25 : SUBMISSION_PORT;
  const spoken = await visit(
    network,
    { host, port, signal },
    { reached: "ended", greeting: greetingName(known) },
  );
  const { transcript } = spoken;
  if (spoken.outcome === "could-not-look") {
    const words = shutWords(spoken.verdict, `${host}, port ${port},`);
    return words === undefined
      ? spoken.look
      : saw(seen(network, { "server.reachable": false }, words), transcript);
  }
  const { report } = spoken;
  if (report.stop?.at === "banner" && report.stop.why === "ended")
    return couldNotLook("target", stopWords(host, report.stop), transcript);
  return saw(
    [
      ...seen(
        network,
        { "server.reachable": true },
        `${host}, port ${port}, answers from here. ${signInWords(report)}`,
      ),
      ...offered(network, host, report),
    ],
    transcript,
  );
}

function signInWords({ offeredInTls, tls }: DialogueReport): string {
  return offers(offeredInTls ?? [], "AUTH")
    ? "It offers signing in once TLS is up."
    : tlsWords(tls);
}

/** What it offers before and after TLS. Without TLS nothing is known of what it would offer inside. */
function offered(
  network: ProbeNetwork,
  host: string,
  { offered, offeredInTls }: DialogueReport,
): readonly Evidence[] {
  if (offered === undefined) return [];
  const startTls = offers(offered, "STARTTLS");
  const before = offers(offered, "AUTH")
    ? "Before TLS it offers signing in too."
    : "Before TLS it does not offer signing in.";
  return [
    ...seen(
      network,
      { "server.offers-starttls": startTls },
      startTls
        ? `${host} offers STARTTLS here.`
        : `${host} answers here without offering STARTTLS.`,
    ),
    ...(offeredInTls === undefined
      ? []
      : seen(
          network,
          { "server.offers-sign-in": offers(offeredInTls, "AUTH") },
          `Inside TLS ${host} offers ${authLine(offeredInTls)}. ${before}`,
        )),
  ];
}

function authLine(list: readonly string[]): string {
  return list.find((line) => offers([line], "AUTH")) ?? "no AUTH at all";
}
