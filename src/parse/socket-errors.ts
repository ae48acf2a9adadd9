import type { Facts } from "../core/facts.ts";
import type { HostToken } from "./scan/hosts.ts";
import { isAddress, scanHosts } from "./scan/hosts.ts";

/** What a program says of a connection that never came to an SMTP reply. */
export interface SocketError {
  readonly facts: Partial<Facts>;
  /** One sentence: what the text states. */
  readonly because: string;
}

type Kind = "refused" | "timed-out" | "unreachable" | "other";

const SIGNS: readonly (readonly [Kind, RegExp, string])[] = [
  [
    "refused",
    /ECONNREFUSED|connection refused|actively refused|10061\b|connectexception/i,
    "the connection was refused",
  ],
  ["other", /greeting never received/i, "the server never sent its greeting"],
  [
    "timed-out",
    /ETIMEDOUT|connection timed ?out|connect(?:ion)? time-?out|timed out|10060\b|operation has timed out|sockettimeout/i,
    "the connection timed out",
  ],
  [
    "unreachable",
    /EHOSTUNREACH|ENETUNREACH|no route to host|network is unreachable|10051\b|10065\b/i,
    "the server could not be reached",
  ],
  [
    "other",
    /ENOTFOUND|EAI_AGAIN|getaddrinfo|name or service not known|no such host is known|unknownhostexception|could not resolve host|temporary failure in name resolution/i,
    "the server's name could not be found",
  ],
  [
    "other",
    /wrong version number|wrong_version_number/i,
    "the server did not answer in TLS on this port",
  ],
  [
    "other",
    /alert protocol version|unsupported protocol|protocol_version|no protocols in common|unsupported_protocol/i,
    "the TLS versions did not match",
  ],
  [
    "other",
    /certificate (?:has expired|verify failed|is not trusted)|self[- ]signed certificate|unable to verify the first certificate|UNABLE_TO_(?:VERIFY|GET)|remote certificate is invalid|PKIX path/i,
    "the server's certificate was not trusted",
  ],
  [
    "other",
    /ECONNRESET|connection reset|forcibly closed|EPIPE|socket hang up|unexpectedly closed|connection closed/i,
    "the connection was cut",
  ],
  [
    "other",
    /ESOCKET|ssl routines|handshake fail|schannel|sslexception|authentication failed because the remote party/i,
    "TLS could not be set up",
  ],
];

/** Reads socket and TLS errors; `undefined` where the text states none. */
export function readSocketError(text: string): SocketError | undefined {
  const sign = SIGNS.find(([, pattern]) => pattern.test(text));
  if (sign === undefined) return undefined;
  const [kind, , said] = sign;
  return {
    facts: {
      ...serverIn(text),
      ...(kind === "other" ? {} : { "server.reachable": false }),
    },
    because: `The text says that ${said}.`,
  };
}

/** The ports that mail is handed in at. Cheap to search for; most texts name none. */
const MAIL_PORT = /[:=, ]['"]?(25|465|587|2525)\b/g;
const NAMES_HOST =
  /(?:host|hostname|server|address|enotfound|eai_again|to|port:)["']?[ :=]{0,3}["'<]?$/;

/** The server and port that the text names. An address literal is no name and stays out. */
export function serverIn(text: string): Partial<Facts> {
  const looked = text.slice(0, LOOKED_AT);
  const hosts = scanHosts(looked);
  for (const match of looked.matchAll(MAIL_PORT)) {
    const host = hosts.findLast(({ end }) => end <= match.index);
    const between = looked.slice(host?.end ?? match.index, match.index + 1);
    const isJoined = host !== undefined && JOINS.test(between);
    const isNamed = /port["']?[ :=]{0,3}$/i.test(
      looked.slice(Math.max(0, match.index - 8), match.index + 1),
    );
    if (isJoined || isNamed)
      return {
        ...nameFact(
          isJoined ? nameBefore(host, hosts) : namedHost(looked, hosts),
        ),
        "server.port": Number(match[1]),
      };
  }
  return nameFact(namedHost(looked, hosts));
}

const LOOKED_AT = 8000;

/** What may stand between a host and its port: 'host:25', '[192.0.2.1]:25', 'host, 587', 'host port 25', 'host on port 25'. */
const JOINS = /^\]?(?::|, ?|,? (?:on )?port:? ?)$/i;

/** 'mx.example.com[192.0.2.1]:25': the name stands before the address that it had. */
function nameBefore(
  host: HostToken,
  hosts: readonly HostToken[],
): HostToken | undefined {
  if (!isAddress(host.host)) return host;
  return hosts.find(({ end }) => end === host.at - 1);
}

function namedHost(
  text: string,
  hosts: readonly HostToken[],
): HostToken | undefined {
  return hosts.find(({ at }) =>
    NAMES_HOST.test(text.slice(Math.max(0, at - 20), at).toLowerCase()),
  );
}

function nameFact(token: HostToken | undefined): Partial<Facts> {
  return token === undefined || isAddress(token.host)
    ? {}
    : { "server.name": token.host.toLowerCase() };
}
