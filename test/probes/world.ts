import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Evidence, LookResult } from "../../src/core/model.ts";
import type { LookInput } from "../../src/desk/ports.ts";
import {
  createProbes,
  openProbeNetwork,
  type ProbeNetworkOptions,
} from "../../src/probes/index.ts";
import { LIMITS, manyTimes } from "../../src/probes/net/budget.ts";
import type { RouteEntry } from "../../src/probes/net/routes.ts";
import { a, mx, startDns, type DnsSay } from "./dns-peer.ts";
import { mayFallSilent, startPeer, type PeerScript } from "./peers.ts";

export const NOW = "2026-11-20T08:41:22.113Z";
export const MX_HOST = "contoso-com.mail.protection.outlook.com";
export const MX_ADDRESS = "198.51.100.25";

/** contoso.com behind Microsoft 365, as DNS has it. */
export const CONTOSO: Readonly<Record<string, DnsSay>> = {
  "contoso.com MX": { answers: [mx("contoso.com", 0, MX_HOST)] },
  [`${MX_HOST} A`]: { answers: [a(MX_HOST, MX_ADDRESS)] },
  [`${MX_HOST} AAAA`]: { answers: [] },
};

export const KNOWN: LookInput = {
  senderAddress: "scanner@contoso.com",
  senderDomain: "contoso.com",
  recipientAddress: "supplier@fabrikam.example",
  now: NOW,
};

export interface WorldParts {
  readonly zone?: Readonly<Record<string, DnsSay>>;
  readonly routes?: (peer: string) => readonly RouteEntry[];
  /** Answers at the MX address on port 25. */
  readonly peer?: PeerScript;
  readonly options?: Partial<ProbeNetworkOptions>;
}

/** A little world on loopback and the probes in it. */
export async function openWorld(parts: WorldParts = {}) {
  const dns = await startDns(parts.zone ?? CONTOSO);
  const peer = await startPeer(parts.peer);
  const folder = mkdtempSync(join(tmpdir(), "probes-"));
  const routeTableFile = join(folder, "routes.json");
  const routes = parts.routes?.(peer.to) ?? [
    { address: MX_ADDRESS, port: 25, to: peer.to },
  ];
  writeFileSync(routeTableFile, JSON.stringify(routes));
  const network = openProbeNetwork({
    dnsServers: [dns.server],
    routeTableFile,
    allowDocumentation: true,
    standsIn: "office",
    clock: { now: () => NOW },
    // Each run looks for itself, as often as it wants; remembering and budgets have tests of their own.
    rememberMs: 0,
    limits: manyTimes(LIMITS, 1000),
    caps: capsFor(parts, routes),
    ...parts.options,
  });
  const looks = createProbes(network);
  return {
    dns,
    peer,
    network,
    looks,
    run: (
      id: string,
      known: Partial<LookInput> = {},
      signal = new AbortController().signal,
    ): Promise<LookResult> => {
      const look = looks.find((candidate) => candidate.id === id);
      if (look === undefined) throw new Error(`no look ${id}`);
      return look.run({ ...KNOWN, ...known }, signal);
    },
    close: async () => {
      rmSync(folder, { recursive: true });
      await Promise.all([dns.close(), peer.close()]);
    },
  };
}

/** Short where something is silent, and long enough for a busy machine elsewhere. */
function capsFor(
  { zone = {}, peer = {} }: WorldParts,
  routes: readonly RouteEntry[],
) {
  const stepMs = mayFallSilent(peer) ? 400 : 5000;
  return {
    bannerMs: stepMs,
    stepMs,
    connectMs: routes.some(({ to }) => to === "drop") ? 150 : 3500,
    dnsMs: Object.values(zone).includes("silence") ? 200 : 2000,
  };
}

/** The facts of a result with their values; the fault of one that could not look. */
export function brief(result: LookResult): unknown {
  if (result.outcome === "could-not-look") return result.fault;
  return Object.fromEntries(
    result.evidence.map(({ fact, value }) => [fact, value]),
  );
}

export function because(result: LookResult, fact: Evidence["fact"]): string {
  if (result.outcome === "could-not-look") return result.reason;
  return result.evidence.find((item) => item.fact === fact)?.because ?? "";
}
