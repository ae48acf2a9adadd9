import {
  holdDialogue,
  type DialogueReport,
  type TlsReport,
} from "./net/smtp-dialogue.ts";
import type { Addressees, Stop } from "./net/smtp-envelope.ts";
import { quoteReply } from "./net/smtp-reply.ts";
import { END_WORDS, SmtpSession } from "./net/smtp-session.ts";
import { certificateFault } from "./net/tls.ts";
import type { ProbeNetwork } from "./network.ts";
import {
  couldNotLook,
  faultOf,
  knock,
  resolveHost,
  type CouldNotLook,
  type Knocked,
} from "./reach.ts";

export interface Talk {
  readonly host: string;
  readonly port: number;
  readonly greeting: string;
  readonly envelope?: Addressees;
  readonly signal: AbortSignal;
}

export type Spoken =
  | {
      readonly outcome: "spoke";
      readonly address: string;
      readonly report: DialogueReport;
      readonly transcript: readonly string[];
    }
  | {
      readonly outcome: "could-not-look";
      /** Why no connection came up; 'no-address' when it did not get that far. */
      readonly verdict:
        Extract<Knocked, { outcome: "failed" }>["verdict"] | "no-address";
      readonly look: CouldNotLook;
      readonly transcript: readonly string[];
    };

/** Finds a host's address, connects and holds the dialogue: as one group where that works, else once more one by one. */
export async function speak(
  network: ProbeNetwork,
  talk: Talk,
): Promise<Spoken> {
  const resolved = await resolveHost(network, talk.host, talk.signal);
  if (resolved.outcome === "could-not-look")
    return {
      outcome: "could-not-look",
      verdict: "no-address",
      look: resolved,
      transcript: resolved.transcript ?? [],
    };
  const head = resolved.transcript;
  // The second address is for a front end that is down; a port that swallows packets is not tried twice.
  const [first = "", second] = resolved.addresses;
  let spoken = await speakTo(network, talk, first, "grouped", head);
  if (isDoorShut(spoken) && second !== undefined)
    spoken = await speakTo(network, talk, second, "grouped", spoken.transcript);
  if (spoken.outcome === "spoke" && spoken.report.group === "not-taken")
    return speakTo(
      network,
      talk,
      spoken.address,
      "one-by-one",
      spoken.transcript,
    );
  return spoken;
}

function isDoorShut(spoken: Spoken): boolean {
  return (
    spoken.outcome === "could-not-look" &&
    ["refused", "reset", "unreachable"].includes(spoken.verdict)
  );
}

async function speakTo(
  network: ProbeNetwork,
  talk: Talk,
  address: string,
  style: "grouped" | "one-by-one",
  head: readonly string[],
): Promise<Spoken> {
  const { host, port, signal } = talk;
  const knocked = await knock(network, host, address, port, signal);
  if (knocked.outcome === "failed") {
    const { verdict, because } = knocked;
    const transcript = [...head, `TCP ${address} port ${port}: ${because}`];
    const look = couldNotLook(faultOf(verdict), because, transcript);
    return { outcome: "could-not-look", verdict, look, transcript };
  }
  const ms = Math.round(knocked.ms);
  const connected = `TCP ${address} port ${port}: connected in ${ms} ms`;
  const session = new SmtpSession(knocked.socket, signal, network.caps);
  try {
    const report = await holdDialogue(session, {
      greeting: talk.greeting,
      tls: {
        host,
        ...(network.authorities === undefined
          ? {}
          : { ca: network.authorities }),
      },
      style,
      ...(talk.envelope === undefined ? {} : { envelope: talk.envelope }),
    });
    if (report.stop?.why === "refused" && report.stop.reply.code === 421)
      network.manners.leaveAlone(address);
    const transcript = [...head, connected, ...session.transcript];
    return { outcome: "spoke", address, report, transcript };
  } finally {
    knocked.leave();
  }
}

const PLACES: Readonly<Record<Stop["at"], string>> = {
  banner: "before its greeting",
  ehlo: "after EHLO",
  envelope: "during the envelope",
  starttls: "after STARTTLS",
  tls: "in the TLS handshake",
  "ehlo-in-tls": "after EHLO inside TLS",
};

/** One sentence on why a dialogue did not get to its end. The reply is a stranger's text, in quotes. */
export function stopWords(host: string, stop: Stop): string {
  if (stop.why === "ended")
    return `${host}, ${PLACES[stop.at]}: ${END_WORDS[stop.end]}.`;
  const quoted = `“${quoteReply(stop.reply)}”`;
  if (stop.reply.code === 421)
    return `${host} asked us to come back later: ${quoted}.`;
  return stop.at === "banner"
    ? `${host} turned us away at the door: ${quoted}.`
    : `${host} refused to go on (${PLACES[stop.at]}): ${quoted}.`;
}

/** One sentence on TLS. A certificate's fault is not a missing STARTTLS. */
export function tlsWords(tls: TlsReport): string {
  switch (tls.tls) {
    case "up": {
      const fault = certificateFault(tls.facts);
      return fault === undefined
        ? `TLS works (${tls.facts.version}).`
        : `TLS works (${tls.facts.version}), but ${fault}.`;
    }
    case "not-offered":
      return "It does not offer TLS from here.";
    case "not-tried":
      return "TLS was not tried.";
    case "refused":
      return `It offers TLS, but then refuses it: “${quoteReply(tls.reply)}”.`;
    case "stalled":
    case "failed":
    case "stopped":
      return `TLS does not come up: ${tls.because}.`;
  }
}
