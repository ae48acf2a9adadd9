import { certificateFault } from "./net/certificate.ts";
import type { DialogueReport, TlsReport } from "./net/smtp-dialogue.ts";
import type { Envelope, Stop } from "./net/smtp-envelope.ts";
import { exchangeTail, quoteReply } from "./net/smtp-reply.ts";
import { END_WORDS } from "./net/smtp-session.ts";

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

/** Why a dialogue did not bring what was wanted of it. */
export function whyNothing(host: string, report: DialogueReport): string {
  const { stop, tls } = report;
  if (stop === undefined) return `${host}: ${tlsWords(tls)}`;
  return tls.tls === "not-tried" || stop.at !== "tls"
    ? stopWords(host, stop)
    : `${host}: ${tlsWords(tls)}`;
}

/** What Exchange Online's refusals say of themselves: server, region and session, which Microsoft's support asks for. */
export function tailLines(
  envelopes: readonly (Envelope | undefined)[],
): readonly string[] {
  const replies = envelopes.flatMap((envelope) =>
    envelope === undefined
      ? []
      : [envelope.mail, ...envelope.recipients.map(({ reply }) => reply)],
  );
  const lines = replies.flatMap((reply) => {
    const tail = exchangeTail(reply);
    if (tail === undefined) return [];
    const { server, region, at, session } = tail;
    const parts = [
      `server ${server}`,
      ...(region === undefined ? [] : [`region ${region}`]),
      ...(at === undefined ? [] : [`at ${at}`]),
      ...(session === undefined ? [] : [`session ${session}`]),
    ];
    return [`Exchange Online answered ${reply.code}: ${parts.join(", ")}`];
  });
  return [...new Set(lines)];
}
