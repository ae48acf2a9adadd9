import type { Facts } from "../core/facts.ts";
import type { Label } from "./scan/phrases.ts";
import { inSmallLetters, says } from "./scan/phrases.ts";
import { serverIn } from "./server-in-text.ts";

/** What a program says of a connection that never came to an SMTP reply. */
export interface SocketError {
  readonly facts: Partial<Facts>;
  /** One sentence: what the text states. */
  readonly because: string;
}

type Kind = "refused" | "timed-out" | "unreachable" | "other";

/** What programs and panels write, most telling first; small letters. */
const SIGNS: readonly (readonly [Kind, Label, string])[] = [
  [
    "refused",
    {
      phrases: ["econnrefused", "actively refused", "connectexception"],
      pairs: [
        ["connect", "refused"],
        ["socket error code", "10061"],
      ],
    },
    "the connection was refused",
  ],
  [
    "other",
    { phrases: ["greeting never received"], pairs: [] },
    "the server never sent its greeting",
  ],
  [
    "timed-out",
    {
      phrases: ["etimedout", "sockettimeout", "(10060)", " 10060"],
      pairs: [
        ["connect", "timed out"],
        ["connect", "timeout"],
        ["connect", "time-out"],
        ["timeout", "connecting"],
        ["timed out", "connecting"],
      ],
    },
    "the connection timed out",
  ],
  [
    "unreachable",
    {
      phrases: [
        "ehostunreach",
        "enetunreach",
        "no route to host",
        "network is unreachable",
        " 10051",
        " 10065",
      ],
      pairs: [],
    },
    "the server could not be reached",
  ],
  [
    "other",
    {
      phrases: [
        "enotfound",
        "eai_again",
        "getaddrinfo",
        "name or service not known",
        "no such host is known",
        "unknownhostexception",
        "could not resolve host",
        "in name resolution",
        "smtp server not found",
        "mail server not found",
      ],
      pairs: [],
    },
    "the server's name could not be found",
  ],
  [
    "other",
    { phrases: ["wrong version number", "wrong_version_number"], pairs: [] },
    "the server did not answer in TLS on this port",
  ],
  [
    "other",
    {
      phrases: [
        "alert protocol version",
        "unsupported protocol",
        "unsupported_protocol",
        "protocol_version",
        "no protocols in common",
      ],
      pairs: [],
    },
    "the TLS versions did not match",
  ],
  [
    "other",
    {
      phrases: [
        "certificate has expired",
        "certificate verify failed",
        "certificate is not trusted",
        "certificate is invalid",
        "self signed certificate",
        "self-signed certificate",
        "unable to verify the first certificate",
        "unable_to_verify",
        "unable_to_get",
        "pkix path",
      ],
      pairs: [],
    },
    "the server's certificate was not trusted",
  ],
  [
    "other",
    {
      phrases: [
        "econnreset",
        "connection reset",
        "forcibly closed",
        "epipe",
        "socket hang up",
        "connection closed",
        "closed connection",
        "closed the connection",
      ],
      pairs: [],
    },
    "the connection was cut",
  ],
  [
    "other",
    {
      phrases: [
        "esocket",
        "ssl routines",
        "handshake fail",
        "schannel",
        "sslexception",
        "because the remote party",
      ],
      pairs: [],
    },
    "TLS could not be set up",
  ],
  // A program that says only this may mean TLS or sign-in as well, so nothing is said of the port.
  [
    "other",
    {
      phrases: [
        "could not open connection",
        "connect failed",
        "could not connect",
        "couldn't connect",
        "cannot connect",
        "failed to connect",
        "unable to connect",
      ],
      pairs: [],
    },
    "no connection could be made",
  ],
];

/** Reads socket and TLS errors; `undefined` where the text states none. */
export function readSocketError(text: string): SocketError | undefined {
  const looked = inSmallLetters(text);
  const sign = SIGNS.find(([, label]) => says(label, looked));
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
