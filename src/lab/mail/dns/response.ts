import {
  AUTHENTIC_DATA,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
  type Answer,
  type DecodedPacket,
  type OptAnswer,
  type Packet,
  type Question,
  type SoaAnswer,
} from "dns-packet";
import type { Scenario } from "../../scenario.ts";
import { hostKey } from "../places.ts";
import { lookUp, type ZoneAnswer } from "./zone.ts";

export type Transport = "udp" | "tcp";

const HEADER = 12;
const RESPONSE_BIT = 0x8000;
const NEGATIVE_TTL = 300;
/** DNS flag day 2020: larger answers are not sent over UDP. */
const UDP_MOST = 1232;
const UDP_WITHOUT_EDNS = 512;
// RFC 1035 §4.1.1
const RCODES = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
} as const;

/** The answer's bytes; nothing where a server stays silent. A resolver out of order fails whatever it is asked. */
export function respond(
  scenario: Scenario,
  query: Buffer,
  transport: Transport,
  resolver: "working" | "broken" = "working",
): Buffer | undefined {
  if (query.length < HEADER) return undefined;
  const flags = query.readUInt16BE(2);
  // An answer is never answered.
  if ((flags & RESPONSE_BIT) !== 0) return undefined;
  if (((flags >> 11) & 0xf) !== 0) return bare(query, RCODES.NOTIMP);
  const packet = decoded(query);
  const question = packet?.questions?.[0];
  if (packet === undefined || question === undefined)
    return bare(query, RCODES.FORMERR);
  if (packet.questions?.length !== 1) return bare(query, RCODES.FORMERR);
  try {
    const found = resolver === "broken" ? FAILED : foundFor(scenario, question);
    return answer(scenario, packet, { question, found }, transport);
  } catch {
    // A name whose bytes are no text cannot be written back.
    return bare(query, RCODES.FORMERR);
  }
}

function decoded(query: Buffer): DecodedPacket | undefined {
  try {
    return decode(query);
  } catch {
    // Not a DNS message beyond its header.
    return undefined;
  }
}

/** A header alone, for questions that cannot be repeated. */
function bare(query: Buffer, rcode: number): Buffer {
  const header = Buffer.alloc(HEADER);
  query.copy(header, 0, 0, 2);
  const kept = query.readUInt16BE(2) & 0x7900;
  header.writeUInt16BE(RESPONSE_BIT | kept | rcode, 2);
  return header;
}

const FAILED: ZoneAnswer = { outcome: "SERVFAIL", answers: [], zone: "." };

function foundFor(scenario: Scenario, question: Question): ZoneAnswer {
  return (question.class ?? "IN") === "IN"
    ? lookUp(scenario, question.name, question.type)
    : { ...FAILED, outcome: "REFUSED" };
}

function answer(
  scenario: Scenario,
  packet: DecodedPacket,
  {
    question,
    found,
  }: { readonly question: Question; readonly found: ZoneAnswer },
  transport: Transport,
): Buffer | undefined {
  if (found.outcome === "TIMEOUT") return undefined;
  const opt = packet.additionals?.find((extra) => extra.type === "OPT");
  const isNegative =
    found.outcome === "NXDOMAIN" ||
    (found.outcome === "NOERROR" &&
      !found.answers.some((one) => one.type === question.type));
  const isFault = found.outcome === "SERVFAIL" || found.outcome === "REFUSED";
  const reply: Packet = {
    type: "response",
    id: packet.id,
    flags:
      (isFault ? 0 : AUTHORITATIVE_ANSWER) |
      (isSigned(scenario, question) && !isFault ? AUTHENTIC_DATA : 0) |
      ((packet.flags ?? 0) & RECURSION_DESIRED) |
      RECURSION_AVAILABLE |
      RCODES[found.outcome],
    questions: [question],
    answers: found.answers.map((one) => asAsked(one, question)),
    authorities: isNegative ? [soa(found.zone)] : [],
    additionals: opt === undefined ? [] : [ownOpt()],
  };
  return fit(reply, transport, opt);
}

/** The tenant's own zones, where the story signs them (RFC 4035 §3.2.3). */
function isSigned({ tenant }: Scenario, { name }: Question): boolean {
  const key = hostKey(name);
  return (
    tenant.dnssec === true &&
    [...tenant.acceptedDomains, tenant.mxHost].some(
      (zone) => key === hostKey(zone) || key.endsWith(`.${hostKey(zone)}`),
    )
  );
}

/** Repeats the name in the case in which it was asked (clients may check it). */
function asAsked(answer: Answer, question: Question): Answer {
  return answer.name === question.name.toLowerCase()
    ? { ...answer, name: question.name }
    : answer;
}

function fit(
  reply: Packet,
  transport: Transport,
  opt: OptAnswer | undefined,
): Buffer {
  const whole = encode(reply);
  const room =
    opt === undefined
      ? UDP_WITHOUT_EDNS
      : Math.min(UDP_MOST, Math.max(UDP_WITHOUT_EDNS, opt.udpPayloadSize));
  if (transport === "tcp" || whole.length <= room) return whole;
  return encode({
    ...reply,
    flags: (reply.flags ?? 0) | TRUNCATED_RESPONSE,
    answers: [],
    authorities: [],
  });
}

// RFC 2308 §3: a negative answer carries the zone's SOA.
function soa(zone: string): SoaAnswer {
  const root = zone === ".";
  return {
    name: zone,
    type: "SOA",
    ttl: NEGATIVE_TTL,
    data: {
      mname: root ? "a.root-servers.net" : `ns1.${zone}`,
      rname: root ? "nstld.verisign-grs.com" : `hostmaster.${zone}`,
      serial: 2026112101,
      refresh: 3600,
      retry: 600,
      expire: 1209600,
      minimum: NEGATIVE_TTL,
    },
  };
}

function ownOpt(): OptAnswer {
  return {
    name: ".",
    type: "OPT",
    udpPayloadSize: UDP_MOST,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
  };
}
