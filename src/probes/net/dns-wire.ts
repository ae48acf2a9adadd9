import { randomInt } from "node:crypto";
import {
  decode,
  encode,
  RECURSION_DESIRED,
  type Answer,
  type DecodedPacket,
} from "dns-packet";

/** The record types that probes ask for. */
export type RecordType =
  "A" | "AAAA" | "CNAME" | "MX" | "NS" | "PTR" | "TLSA" | "TXT";

export interface DnsQuery {
  readonly name: string;
  readonly type: RecordType;
}

export interface DnsReply {
  readonly rcode: string;
  readonly truncated: boolean;
  /** AD: the resolver has validated DNSSEC (RFC 4035 §3.2.3). */
  readonly authentic: boolean;
  /** Neither an authority for the name nor willing to ask on, and no SOA: a lame delegation or a closed resolver. */
  readonly standing: "answers" | "lame";
  readonly answers: readonly Answer[];
}

// RFC 1035 §4.1.1 and RFC 2136 §2.2.
const RCODES: readonly string[] = [
  "NOERROR",
  "FORMERR",
  "SERVFAIL",
  "NXDOMAIN",
  "NOTIMP",
  "REFUSED",
];

/** RFC 1035 §2.3.4 lengths; anything that a resolver can be asked, which is wider than a host name. */
export function isDnsName(name: string): boolean {
  return (
    name.length <= 253 &&
    name.split(".").every((label) => /^[\x21-\x7e]{1,63}$/.test(label))
  );
}

/** A query with a random id, EDNS at 1232 bytes (DNS flag day 2020) and DO, so that AD means something. */
export function encodeQuery(query: DnsQuery): {
  readonly id: number;
  readonly bytes: Buffer;
} {
  const id = randomInt(0, 65536);
  const bytes = encode({
    type: "query",
    id,
    flags: RECURSION_DESIRED,
    questions: [{ name: query.name, type: query.type, class: "IN" }],
    additionals: [
      {
        type: "OPT",
        name: ".",
        udpPayloadSize: 1232,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0x8000,
        flag_do: true,
        options: [],
      },
    ],
  });
  return { id, bytes };
}

/** Reads an answer to this very query; undefined for anything else, which is then not listened to. */
export function decodeReply(
  bytes: Buffer,
  id: number,
  query: DnsQuery,
): DnsReply | undefined {
  const packet = tryDecode(bytes);
  if (packet?.id !== id || !packet.flag_qr) return undefined;
  const asked = packet.questions?.[0];
  // A resolver that could not read the query may send its error without a question.
  const code = bytes.readUInt8(3) & 0x0f;
  if (asked === undefined && code === 0) return undefined;
  if (asked !== undefined && !isSameQuestion(asked, query)) return undefined;
  const answers = packet.answers ?? [];
  const hasSoa = (packet.authorities ?? []).some(({ type }) => type === "SOA");
  const mayKnow = packet.flag_aa || packet.flag_ra;
  return {
    rcode: RCODES[code] ?? `RCODE ${code}`,
    truncated: packet.flag_tc,
    authentic: packet.flag_ad,
    standing:
      code === 0 && answers.length === 0 && !mayKnow && !hasSoa
        ? "lame"
        : "answers",
    answers,
  };
}

function isSameQuestion(
  asked: { readonly name: string; readonly type: string },
  query: DnsQuery,
): boolean {
  return (
    asked.type === query.type &&
    asked.name.toLowerCase() === query.name.toLowerCase()
  );
}

function tryDecode(bytes: Buffer): DecodedPacket | undefined {
  try {
    return bytes.length < 12 ? undefined : decode(bytes);
  } catch {
    return undefined;
  }
}
