import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { deviceServer, greetingName } from "./device-server.ts";
import { knock, knockLine, type Door } from "./knock.ts";
import { serverKind } from "./microsoft-names.ts";
import { holdDialogue, type DialogueReport } from "./net/smtp-dialogue.ts";
import { SmtpSession } from "./net/smtp-session.ts";
import { NO_ROOTS } from "./net/tls.ts";
import { tlsOptions, type ProbeNetwork } from "./network.ts";
import { couldNotLook, resolveHost } from "./reach.ts";
import { saw, seen } from "./saw.ts";
import { visit, type Spoken } from "./visit.ts";

/** TLS versions from old to new, under the names that Node gives them. */
const VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;
type Version = (typeof VERSIONS)[number];

type Answer = "taken" | "refused" | "unknown";

interface Tried {
  readonly answers: Partial<Record<Version, Answer>>;
  readonly transcript: readonly string[];
}

/**
 * Which TLS versions the device's server takes. The dialogue that others share tells the newest; further handshakes tell
 * the others.
 */
export function createTlsVersionsLook(network: ProbeNetwork): Look {
  return {
    id: "tls-versions",
    title: "Trying the versions of TLS",
    yields: ["server.tls-versions"],
    needs: ["sender.domain"],
    uses: ["server.name", "server.port"],
    vantage: "anywhere",
    async run(known, signal): Promise<LookResult> {
      const door = await deviceServer(network, known, signal);
      if ("outcome" in door) return door;
      const greeting = greetingName(known);
      const connected = visit(network, door, {
        reached: "connected",
        greeting,
      });
      const secured = visit(network, door, { reached: "secured", greeting });
      const tries = openTries(network, door, greeting);
      const further = Promise.all([
        tryOnly(tries, "TLSv1.2", 1),
        tryOld(tries),
      ]);
      const first = await connected;
      // A port that is shut for one is shut for all: nobody waits for it twice.
      if (first.outcome === "could-not-look") tries.stop();
      const all = [newest(await secured), ...(await further)];
      tries.stop();
      return first.outcome === "could-not-look"
        ? first.look
        : summary(network, door.host, all);
    },
  };
}

/** How further handshakes are tried. */
interface Tries {
  readonly network: ProbeNetwork;
  readonly door: Door;
  readonly greeting: string;
  readonly signal: AbortSignal;
  stop(): void;
}

function openTries(network: ProbeNetwork, door: Door, greeting: string): Tries {
  const own = new AbortController();
  const end = () => own.abort();
  door.signal.addEventListener("abort", end, { once: true });
  const stop = () => {
    door.signal.removeEventListener("abort", end);
    end();
  };
  return { network, door, greeting, signal: own.signal, stop };
}

/** What the shared dialogue agreed on; TLS 1.3 is not taken where that was 1.2. */
function newest(spoken: Spoken): Tried {
  const { transcript } = spoken;
  if (spoken.outcome === "could-not-look") return { answers: {}, transcript };
  const { tls } = spoken.report;
  if (tls.tls === "up")
    return tls.facts.version === "TLSv1.3"
      ? { answers: { "TLSv1.3": "taken" }, transcript }
      : { answers: { "TLSv1.3": "refused", "TLSv1.2": "taken" }, transcript };
  // Our own library said that the server goes no higher than 1.1.
  return tls.tls === "failed" && tls.side === "ours"
    ? { answers: { "TLSv1.3": "refused", "TLSv1.2": "refused" }, transcript }
    : { answers: {}, transcript };
}

/** At once where no connection has to be kept for a dialogue that may have to be held again; else one at a time. */
async function tryOld(tries: Tries): Promise<Tried> {
  const { network, door } = tries;
  if (door.port !== 25 || network.pipelining.isTaken(serverKind(door.host)))
    return tryOldAtOnce(tries);
  const both = await tryRange(tries, "TLSv1", "TLSv1.1", 0);
  const { answer, version, transcript } = both;
  if (answer === "refused")
    return { answers: { TLSv1: "refused", "TLSv1.1": "refused" }, transcript };
  if (answer === "unknown") return { answers: {}, transcript };
  if (version === "TLSv1")
    return { answers: { TLSv1: "taken", "TLSv1.1": "refused" }, transcript };
  const oldest = await tryOnly(tries, "TLSv1", 1);
  return {
    answers: { ...oldest.answers, "TLSv1.1": "taken" },
    transcript: [...transcript, ...oldest.transcript],
  };
}

async function tryOldAtOnce(tries: Tries): Promise<Tried> {
  const [first, second] = await Promise.all([
    tryOnly(tries, "TLSv1", 0),
    tryOnly(tries, "TLSv1.1", 0),
  ]);
  return {
    answers: { ...first.answers, ...second.answers },
    transcript: [...first.transcript, ...second.transcript],
  };
}

async function tryOnly(
  tries: Tries,
  version: Version,
  which: number,
): Promise<Tried> {
  const { answer, transcript } = await tryRange(tries, version, version, which);
  return { answers: { [version]: answer }, transcript };
}

interface Handshake {
  readonly answer: Answer;
  readonly version?: string;
  readonly transcript: readonly string[];
}

/** One connection that offers nothing but these versions. `which` spreads the tries over the host's addresses. */
async function tryRange(
  { network, door, greeting, signal }: Tries,
  minVersion: Version,
  maxVersion: Version,
  which: number,
): Promise<Handshake> {
  const resolved = await resolveHost(network, door.host, door.signal);
  if (resolved.outcome === "could-not-look")
    return { answer: "unknown", transcript: resolved.transcript ?? [] };
  const { addresses } = resolved;
  // Servers have two places for us at most, so one address is not asked for everything where there are two.
  const address = addresses[(which + 1) % Math.min(addresses.length, 2)] ?? "";
  const knocked = await knock(network, door, address, signal);
  const range =
    minVersion === maxVersion ? minVersion : `${minVersion} to ${maxVersion}`;
  const head = [`${knockLine(knocked, door.port)}, for ${range} only`];
  if (knocked.outcome === "failed")
    return { answer: "unknown", transcript: head };
  const session = new SmtpSession(knocked.socket, door.signal, network.caps);
  const offer = { ...tlsOptions(network, door.host), ca: NO_ROOTS };
  try {
    const report = await holdDialogue(session, {
      greeting,
      tls: { ...offer, minVersion, maxVersion },
      style: "one-by-one",
      // Old versions may be told off after the handshake; of the others the handshake is proof enough.
      goesOn: (reached) => reached !== "secured" || isOld(maxVersion),
    });
    const transcript = [...head, ...session.transcript];
    const { tls } = report;
    return {
      answer: answerOf(report, isOld(maxVersion)),
      ...(tls.tls === "up" ? { version: tls.facts.version } : {}),
      transcript,
    };
  } finally {
    knocked.leave();
  }
}

const isOld = (version: Version) =>
  version === "TLSv1" || version === "TLSv1.1";

/** A handshake that comes up and is told off right after it (421 4.7.66) is a refusal as well. */
function answerOf(
  { tls, stop, offeredInTls }: DialogueReport,
  isAskedOn: boolean,
): Answer {
  switch (tls.tls) {
    case "up":
      if (!isAskedOn || offeredInTls !== undefined) return "taken";
      return stop?.why === "refused" ? "refused" : "unknown";
    case "failed":
      return tls.side === "server" ? "refused" : "unknown";
    default:
      return "unknown";
  }
}

function summary(
  network: ProbeNetwork,
  host: string,
  tries: readonly Tried[],
): LookResult {
  const answers: Partial<Record<Version, Answer>> = {};
  for (const { answers: some } of tries)
    for (const version of VERSIONS) {
      const answer = some[version] ?? "unknown";
      if (answer !== "unknown") answers[version] = answer;
    }
  const transcript = tries.flatMap(({ transcript }) => transcript);
  const those = (answer: Answer) =>
    VERSIONS.filter((version) => (answers[version] ?? "unknown") === answer);
  const taken = those("taken");
  const unknown = those("unknown");
  if (taken.length === 0)
    return couldNotLook(
      "target",
      `No TLS version came up with ${host}.`,
      transcript,
    );
  const open =
    unknown.length === 0
      ? ""
      : ` Whether it takes ${versionWords(unknown, "or")} could not be seen.`;
  return saw(
    seen(
      network,
      { "server.tls-versions": taken },
      `${host} takes ${versionWords(taken, "and")}.${open}`,
    ),
    transcript,
  );
}

/** 'TLS 1.0, 1.1 and 1.2'; Node calls the first one 'TLSv1'. */
function versionWords(
  versions: readonly Version[],
  last: "and" | "or",
): string {
  const numbers = versions.map((version) =>
    version === "TLSv1" ? "1.0" : version.slice("TLSv".length),
  );
  const head = numbers.slice(0, -1).join(", ");
  return `TLS ${head === "" ? "" : `${head} ${last} `}${numbers.at(-1) ?? ""}`;
}
