import type { Clock } from "../desk/ports.ts";
import { createDiagnoses, type Diagnosis } from "./diagnoses.ts";
import {
  createBudget,
  LIMITS,
  type Budget,
  type Limits,
} from "./net/budget.ts";
import { createDnsClient, type DnsClient } from "./net/dns-client.ts";
import { shareQuestions } from "./net/dns-shared.ts";
import { createDialer, type Dialer } from "./net/dialer.ts";
import { createGuard, type Guard } from "./net/guard.ts";
import { createManners, type Manners } from "./net/manners.ts";
import { createPipelining, type Pipelining } from "./net/pipelining.ts";
import { createPort25, type Port25 } from "./net/port-25.ts";
import { openRoutes, PUBLIC_RESOLVERS } from "./net/open-routes.ts";
import { CAPS, type SessionCaps } from "./net/smtp-session.ts";
import {
  openSystemResolver,
  type SystemResolver,
} from "./net/system-resolver.ts";
import type { ClientCertificate, TlsOptions } from "./net/tls.ts";

export type { Diagnosis } from "./diagnoses.ts";
export { ProbeNetworkError } from "./net/open-routes.ts";

/** What all probes stand on. */
export interface ProbeNetwork {
  readonly standsIn: "office" | "elsewhere";
  readonly probeRecipient?: string;
  readonly clock: Clock;
  readonly guard: Guard;
  readonly dialer: Dialer;
  readonly manners: Manners;
  readonly budget: Budget;
  readonly port25: Port25;
  readonly pipelining: Pipelining;
  readonly caps: SessionCaps & { readonly policyMs: number };
  /** How long the first address of a host may stay silent before the second gets its chance (RFC 8305 §5). */
  readonly headStartMs: number;
  /** PEM certificates to trust instead of Node's own list. */
  readonly authorities?: readonly string[];
  readonly clientCertificate?: ClientCertificate;
  /** Organisations that sign for Microsoft; empty: whoever is trusted may. */
  readonly issuersOfMicrosoft?: readonly string[];
  readonly blocklistKey?: string;
  /** The resolver that everybody in this network asks. */
  readonly ownResolver: SystemResolver;
  /** Absent where none may be asked. */
  readonly publicDns?: DnsClient;
  /** The same question within this time is answered from the first run. */
  readonly rememberMs: number;
  /** The tenant's accepted domains; undefined when they are not known. */
  readonly ownDomains: () => Promise<readonly string[] | undefined>;
  /** What the looks of one diagnosis share: those that are given the same signal, or joined a case. */
  diagnosis(signal: AbortSignal): Diagnosis;
  /** Makes a look with a signal of its own a part of its case's diagnosis; to be left at its end. */
  joinCase(signal: AbortSignal, caseId: string): () => void;
}

export interface ProbeNetworkOptions {
  /** 'ip' or 'ip:port'; the operating system's list when empty. */
  readonly dnsServers: readonly string[];
  /** Resolvers that everybody may ask, to compare with; well-known ones when absent and nothing is routed. */
  readonly publicResolvers?: readonly string[] | undefined;
  readonly routeTableFile?: string | undefined;
  /** For the lab only. */
  readonly allowDocumentation: boolean;
  readonly standsIn: "office" | "elsewhere";
  readonly probeRecipient?: string | undefined;
  readonly clock: Clock;
  /** PEM certificates of the authorities to trust; Node's own list when absent. */
  readonly authorities?: readonly string[] | undefined;
  readonly clientCertificate?: ClientCertificate | undefined;
  readonly issuersOfMicrosoft?: readonly string[] | undefined;
  /** Key of Spamhaus's Data Query Service. A secret: it never stands in a transcript. */
  readonly blocklistKey?: string | undefined;
  readonly limits?: Limits | undefined;
  readonly rememberMs?: number | undefined;
  /** Hosts under these domains may be connected to, and senders outside of them are not played. */
  readonly ownDomains?: () => Promise<readonly string[] | undefined>;
  /** Shorter caps, for tests. */
  readonly caps?: Partial<SessionCaps> & {
    readonly connectMs?: number;
    readonly dnsMs?: number;
    readonly policyMs?: number;
  };
}

const REMEMBER_MS = 120_000;
const POLICY_MS = 5_000;

/** Reads the route table, checks the settings and builds what probes stand on. Throws ProbeNetworkError. */
export function openProbeNetwork(options: ProbeNetworkOptions): ProbeNetwork {
  const routes = openRoutes(options);
  const guard = createGuard(options);
  const { connectMs, dnsMs, policyMs, ...caps } = options.caps ?? {};
  const dnsCap = dnsMs === undefined ? {} : { capMs: dnsMs };
  const openDns = (servers: readonly string[]) =>
    shareQuestions(createDnsClient({ servers, ...dnsCap }));
  const diagnoses = createDiagnoses(openDns(options.dnsServers));
  const inMs = () => Date.parse(options.clock.now());
  const publicServers =
    options.publicResolvers ??
    (routes.kind === "internet" ? PUBLIC_RESOLVERS : []);
  return {
    ...optional(options),
    standsIn: options.standsIn,
    clock: options.clock,
    guard,
    dialer: createDialer({
      guard,
      routes,
      ...(connectMs === undefined ? {} : { capMs: connectMs }),
    }),
    manners: createManners(inMs),
    budget: createBudget(options.limits ?? LIMITS, inMs),
    port25: createPort25(inMs),
    pipelining: createPipelining(inMs),
    headStartMs: Math.min(1000, (connectMs ?? Infinity) / 3),
    caps: { ...CAPS, policyMs: policyMs ?? POLICY_MS, ...caps },
    // With a route table nothing may leave this machine, so the given servers stand for the network's own.
    ownResolver: openSystemResolver({
      servers: routes.kind === "internet" ? [] : options.dnsServers,
      ...dnsCap,
    }),
    ...(publicServers.length === 0
      ? {}
      : { publicDns: openDns(publicServers) }),
    rememberMs: options.rememberMs ?? REMEMBER_MS,
    ownDomains: options.ownDomains ?? (() => Promise.resolve(undefined)),
    diagnosis: (signal) => diagnoses.of(signal),
    joinCase: (signal, caseId) => diagnoses.join(signal, caseId),
  };
}

function optional(options: ProbeNetworkOptions) {
  const { probeRecipient, authorities, clientCertificate } = options;
  const { issuersOfMicrosoft, blocklistKey } = options;
  return {
    ...(probeRecipient === undefined ? {} : { probeRecipient }),
    ...(authorities === undefined ? {} : { authorities }),
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
    ...(issuersOfMicrosoft === undefined ? {} : { issuersOfMicrosoft }),
    ...(blocklistKey === undefined ? {} : { blocklistKey }),
  };
}

/** How TLS is tried with a host of this name. */
export function tlsOptions(network: ProbeNetwork, host: string): TlsOptions {
  const { authorities, clientCertificate } = network;
  return {
    host,
    ...(authorities === undefined ? {} : { ca: authorities }),
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
  };
}
