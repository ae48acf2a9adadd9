import { getServers } from "node:dns";
import type { Answer } from "dns-packet";
import {
  askByTcp,
  askByUdp,
  type DnsServer,
  type NoReply,
} from "./dns-transport.ts";
import {
  isDnsName,
  type DnsQuery,
  type DnsReply,
  type RecordType,
} from "./dns-wire.ts";
import { FAILURE_RANK, FAILURE_WORDS, type DnsFailure } from "./dns-failure.ts";
import { parseEndpoint } from "./routes.ts";
import { canonicalAddress } from "./guard.ts";
import { rememberSilence, type SilentServers } from "./silent-servers.ts";

/** What was asked of whom, for the evidence. */
interface Asked {
  readonly name: string;
  readonly type: RecordType;
  /** 'ip:port' of the resolver that decided. */
  readonly server: string;
  /** CNAMEs followed on the way, the asked name not among them. */
  readonly chain: readonly string[];
}

/** NXDOMAIN and NODATA are answers. Only a silent, refusing or failing resolver is "could not look". */
export type DnsResult = Asked &
  (
    | {
        readonly outcome: "records";
        readonly answers: readonly Answer[];
        /** Smallest of the answer, in seconds. */
        readonly ttl: number;
        readonly authentic: boolean;
      }
    | { readonly outcome: "no-data" | "no-such-name" }
    | {
        readonly outcome: "could-not-look";
        readonly fault: "resolver" | "target" | "us";
        readonly why: DnsFailure;
        readonly reason: string;
      }
  );

export interface DnsClient {
  ask(name: string, type: RecordType, signal: AbortSignal): Promise<DnsResult>;
}

export interface DnsOptions {
  /** 'ip:port'; the operating system's list when empty. */
  readonly servers: readonly string[];
  readonly capMs?: number;
  readonly tries?: number;
  /** Milliseconds, from any beginning; the process's clock when absent. */
  readonly now?: () => number;
}

const MAX_CNAMES = 8;

/** 'ip', 'ip:port' or '[ip]:port' to a server; undefined for anything else. */
export function parseDnsServer(text: string): DnsServer | undefined {
  const host = canonicalAddress(text);
  return host === undefined ? parseEndpoint(text) : { host, port: 53 };
}

export function createDnsClient(options: DnsOptions): DnsClient {
  const texts = options.servers.length > 0 ? options.servers : getServers();
  const servers = texts.flatMap((text) => parseDnsServer(text) ?? []);
  const ways: Ways = {
    servers,
    capMs: options.capMs ?? 2000,
    tries: options.tries ?? 2,
    silence: rememberSilence(options.now ?? (() => performance.now())),
  };
  return {
    async ask(name, type, signal) {
      const chain: string[] = [];
      const seen = new Set<string>();
      let current = name.toLowerCase().replace(/\.$/, "");
      for (let hop = 0; hop <= MAX_CNAMES; hop += 1) {
        const query = { name: current, type };
        if (!isDnsName(current)) return failure(query, chain, "", "not-a-name");
        const heard = await askAll(ways, query, signal);
        if ("why" in heard)
          return failure(query, chain, heard.server, heard.why);
        const read = followChain(heard.reply, query, seen, chain);
        if (read.end === "loop")
          return failure({ name, type }, chain, heard.server, "cname-loop");
        if (read.end === "further") {
          current = read.next;
          continue;
        }
        return toResult({ name, type }, chain, heard, read.records);
      }
      return failure({ name, type }, chain, "", "cname-loop");
    },
  };
}

type Heard =
  | { readonly reply: DnsReply; readonly server: string }
  | { readonly why: DnsFailure; readonly server: string };

interface Ways {
  readonly servers: readonly DnsServer[];
  readonly capMs: number;
  readonly tries: number;
  readonly silence: SilentServers<DnsServer>;
}

/** Each server once, then each once more; the first that answers decides. A failing one is not asked twice. */
async function askAll(
  { servers, capMs, tries, silence }: Ways,
  query: DnsQuery,
  signal: AbortSignal,
): Promise<Heard> {
  let worst: Heard = { why: "unreachable", server: "" };
  const order = silence.inOrder(servers);
  const left = new Set(servers);
  for (let round = 0; round < tries; round += 1)
    for (const server of order) {
      if (!left.has(server)) continue;
      if (signal.aborted) return { why: "stopped", server: "" };
      const reply = await askOne(server, query, capMs, signal);
      if (reply !== "stopped")
        silence.was(server, reply === "silent" ? reply : "speaking");
      const name = `${server.host}:${server.port}`;
      if (typeof reply !== "string") return { reply, server: name };
      if (reply !== "silent") left.delete(server);
      // What a resolver said tells more than another one's silence.
      if (worst.server === "" || FAILURE_RANK[reply] > FAILURE_RANK[worst.why])
        worst = { why: reply, server: name };
    }
  return worst;
}

async function askOne(
  server: DnsServer,
  query: DnsQuery,
  capMs: number,
  signal: AbortSignal,
): Promise<DnsReply | DnsFailure> {
  let reply: DnsReply | NoReply = await askByUdp(server, query, capMs, signal);
  if (typeof reply !== "string" && reply.truncated)
    reply = await askByTcp(server, query, capMs, signal);
  if (typeof reply === "string") return reply;
  switch (reply.rcode) {
    case "NOERROR":
      return reply.standing === "lame" ? "lame" : reply;
    case "NXDOMAIN":
      return reply;
    case "SERVFAIL":
      return "servfail";
    case "REFUSED":
      return "refused";
    default:
      return "broken";
  }
}

type ChainRead =
  | { readonly end: "records"; readonly records: readonly Answer[] }
  | { readonly end: "further"; readonly next: string }
  | { readonly end: "loop" };

/** Follows CNAMEs inside one reply (RFC 1034 §3.6.2), adding them to `chain`; never round in circles. */
function followChain(
  reply: DnsReply,
  query: DnsQuery,
  seen: Set<string>,
  chain: string[],
): ChainRead {
  let current = query.name;
  for (;;) {
    const here = reply.answers.filter(
      (answer) => answer.name.toLowerCase() === current,
    );
    const records = here.filter(({ type }) => type === query.type);
    if (records.length > 0) return { end: "records", records };
    const alias = here.find((answer) => answer.type === "CNAME");
    if (alias?.type !== "CNAME") break;
    if (seen.has(current) || chain.length >= MAX_CNAMES) return { end: "loop" };
    seen.add(current);
    current = alias.data.toLowerCase().replace(/\.$/, "");
    chain.push(current);
  }
  if (current === query.name || reply.rcode === "NXDOMAIN")
    return { end: "records", records: [] };
  return { end: "further", next: current };
}

function toResult(
  query: DnsQuery,
  chain: readonly string[],
  heard: { readonly reply: DnsReply; readonly server: string },
  answers: readonly Answer[],
): DnsResult {
  const asked = { ...query, chain, server: heard.server };
  if (answers.length === 0)
    return {
      ...asked,
      outcome: heard.reply.rcode === "NXDOMAIN" ? "no-such-name" : "no-data",
    };
  const ttls = answers.map((answer) => ("ttl" in answer ? answer.ttl : 0) ?? 0);
  return {
    ...asked,
    outcome: "records",
    answers,
    ttl: Math.min(...ttls),
    authentic: heard.reply.authentic,
  };
}

function failure(
  query: DnsQuery,
  chain: readonly string[],
  server: string,
  why: DnsFailure,
): DnsResult {
  const { fault, reason } = FAILURE_WORDS[why];
  return {
    ...query,
    chain,
    server,
    outcome: "could-not-look",
    fault,
    why,
    reason,
  };
}
