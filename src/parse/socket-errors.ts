import type { Facts } from "../core/facts.ts";

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

const HOST_PORT =
  /\b((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}|(?:\d{1,3}\.){3}\d{1,3})(?:\[[0-9a-f.:]{3,45}\])?(?:\]?:|, |[ ,]{1,2}(?:on )?port:? )(25|465|587|2525)\b/i;
/** Cheap to search for; most texts name no port and are done here. */
const NEAR_PORT =
  /[:= ](?:25|465|587|2525)\b|\b(?:port|host|server|ENOTFOUND|EAI_AGAIN)\b/i;
const PORT = /\bport["']?\s?[:=]?\s?(\d{2,5})\b/i;
const NAME =
  /(?:host(?:name)?|server|address|ENOTFOUND|EAI_AGAIN|connect(?:ing|ion)? to)["']?\s?[:=]?\s?["'<]?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})\b/i;

const MAIL_PORTS: ReadonlySet<number> = new Set([25, 465, 587, 2525]);

/** The server and port that the text names. An address literal is no name and stays out. */
export function serverIn(text: string): Partial<Facts> {
  if (!NEAR_PORT.test(text)) return {};
  const both = HOST_PORT.exec(text);
  const name = both?.[1] ?? NAME.exec(text)?.[1];
  const port = Number(both?.[2] ?? PORT.exec(text)?.[1]);
  return {
    ...(name === undefined || /^[\d.]+$/.test(name)
      ? {}
      : { "server.name": name.toLowerCase() }),
    ...(MAIL_PORTS.has(port) ? { "server.port": port } : {}),
  };
}
