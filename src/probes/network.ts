import type { Clock } from "../desk/ports.ts";
import { rememberAnswers } from "./net/dns-cache.ts";
import {
  createDnsClient,
  parseDnsServer,
  type DnsClient,
} from "./net/dns-client.ts";
import { createDialer, type Dialer } from "./net/dialer.ts";
import { createGuard, type Guard } from "./net/guard.ts";
import { createManners, type Manners } from "./net/manners.ts";
import {
  INTERNET,
  isLoopback,
  readRoutes,
  type RouteTable,
} from "./net/routes.ts";
import { CAPS, type SessionCaps } from "./net/smtp-session.ts";

/** What all probes stand on. */
export interface ProbeNetwork {
  readonly standsIn: "office" | "elsewhere";
  readonly probeRecipient?: string;
  readonly clock: Clock;
  readonly guard: Guard;
  readonly dialer: Dialer;
  readonly manners: Manners;
  readonly caps: SessionCaps;
  /** PEM certificates to trust instead of Node's own list. */
  readonly authorities?: readonly string[];
  /** The tenant's accepted domains; undefined when they are not known. */
  readonly ownDomains: () => Promise<readonly string[] | undefined>;
  /** What the looks of one diagnosis share: those that are given the same signal. */
  diagnosis(signal: AbortSignal): Diagnosis;
}

export interface Diagnosis {
  readonly dns: DnsClient;
  /** Counts a connection to this host; false after the fourth. */
  mayConnect(host: string): boolean;
}

export interface ProbeNetworkOptions {
  /** 'ip' or 'ip:port'; the operating system's list when empty. */
  readonly dnsServers: readonly string[];
  readonly routeTableFile?: string | undefined;
  /** For the lab only. */
  readonly allowDocumentation: boolean;
  readonly standsIn: "office" | "elsewhere";
  readonly probeRecipient?: string | undefined;
  readonly clock: Clock;
  /** PEM certificates of the authorities to trust; Node's own list when absent. */
  readonly authorities?: readonly string[] | undefined;
  /** Hosts under these domains may be connected to, and senders outside of them are not played. */
  readonly ownDomains?: () => Promise<readonly string[] | undefined>;
  /** Shorter caps, for tests. */
  readonly caps?: Partial<SessionCaps> & {
    readonly connectMs?: number;
    readonly dnsMs?: number;
  };
}

/** Thrown at start when the network's settings cannot work; the message is a sentence for the operator. */
export class ProbeNetworkError extends Error {
  override readonly name = "ProbeNetworkError";
}

const CONNECTIONS_PER_HOST = 4;

/** Reads the route table, checks the settings and builds what probes stand on. */
export function openProbeNetwork(options: ProbeNetworkOptions): ProbeNetwork {
  const routes = openRoutes(options);
  const guard = createGuard(options);
  const { connectMs, dnsMs, ...caps } = options.caps ?? {};
  const dns = createDnsClient({
    servers: options.dnsServers,
    ...(dnsMs === undefined ? {} : { capMs: dnsMs }),
  });
  const dialer = createDialer({
    guard,
    routes,
    ...(connectMs === undefined ? {} : { capMs: connectMs }),
  });
  const diagnoses = new WeakMap<AbortSignal, Diagnosis>();
  return {
    standsIn: options.standsIn,
    ...(options.probeRecipient === undefined
      ? {}
      : { probeRecipient: options.probeRecipient }),
    clock: options.clock,
    guard,
    dialer,
    manners: createManners(() => Date.parse(options.clock.now())),
    caps: { ...CAPS, ...caps },
    ...(options.authorities === undefined
      ? {}
      : { authorities: options.authorities }),
    ownDomains: options.ownDomains ?? (() => Promise.resolve(undefined)),
    diagnosis(signal) {
      const known = diagnoses.get(signal) ?? startDiagnosis(dns);
      diagnoses.set(signal, known);
      return known;
    },
  };
}

function openRoutes(options: ProbeNetworkOptions): RouteTable {
  const wrong = options.dnsServers.find(
    (text) => parseDnsServer(text) === undefined,
  );
  if (wrong !== undefined)
    throw new ProbeNetworkError(
      `"${wrong}" is not a DNS server: an IP address, with a port where it is not 53.`,
    );
  if (options.routeTableFile === undefined) return INTERNET;
  const routes = readRoutes(options.routeTableFile);
  if (typeof routes === "string") throw new ProbeNetworkError(`${routes}.`);
  // With a route table nothing leaves this machine, DNS questions included.
  const isInside = options.dnsServers.every((text) =>
    isLoopback(parseDnsServer(text)?.host ?? ""),
  );
  if (options.dnsServers.length === 0 || !isInside)
    throw new ProbeNetworkError(
      "A route table needs DNS servers on loopback, else questions would leave this machine.",
    );
  return routes;
}

function startDiagnosis(dns: DnsClient): Diagnosis {
  const connections = new Map<string, number>();
  return {
    dns: rememberAnswers(dns),
    mayConnect(host) {
      const count = (connections.get(host) ?? 0) + 1;
      connections.set(host, count);
      return count <= CONNECTIONS_PER_HOST;
    },
  };
}
