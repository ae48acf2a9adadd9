import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LookResult } from "../../core/model.ts";
import type { LookInput } from "../../desk/ports.ts";
import {
  createProbes,
  openProbeNetwork,
  runLooks,
  type ProbeNetworkOptions,
} from "../index.ts";
import { LIMITS, manyTimes } from "../net/budget.ts";
import type { RouteEntry } from "../net/routes.ts";
import { domainNumber, type LabSide } from "./lab-side.bench.ts";

/** One full diagnosis as the runner plays it, with the time of each look's end. */
export interface Played {
  readonly ms: number;
  readonly ended: readonly {
    readonly look: string;
    readonly ms: number;
    readonly result: LookResult;
  }[];
}

export type Eyes = Awaited<ReturnType<typeof openEyes>>;

/** All probes on one network, as one process has it. Budgets are lifted where the options say nothing else. */
export async function openEyes(
  lab: LabSide,
  options: Partial<ProbeNetworkOptions>,
  change: (routes: readonly RouteEntry[]) => readonly RouteEntry[] = (all) =>
    all,
) {
  const folder = await mkdtemp(join(tmpdir(), "bounce-desk-probes-"));
  const routeTableFile = join(folder, "routes.json");
  await writeFile(routeTableFile, JSON.stringify(change(lab.routes)));
  const network = openProbeNetwork({
    dnsServers: [lab.dnsServer],
    publicResolvers: [lab.dnsServer],
    routeTableFile,
    allowDocumentation: true,
    standsIn: "office",
    clock: { now: () => new Date().toISOString() },
    limits: manyTimes(LIMITS, 1_000_000),
    authorities: [lab.caPem],
    issuersOfMicrosoft: [],
    blocklistKey: "measured",
    ...options,
  });
  await rm(folder, { recursive: true });
  return createProbes(network);
}

export function known(domain: number, serverName?: string): LookInput {
  const senderDomain = domainNumber(domain);
  return {
    senderDomain,
    senderAddress: `scanner@${senderDomain}`,
    recipientAddress: "supplier@fabrikam.example",
    askedBy: { caseId: senderDomain, tenantId: "tenant", objectId: "robin" },
    now: new Date().toISOString(),
    ...(serverName === undefined ? {} : { serverName, serverPort: 25 }),
  };
}

export async function diagnose(
  looks: Eyes,
  input: LookInput,
  signal = new AbortController().signal,
): Promise<Played> {
  const started = performance.now();
  const ended: Played["ended"][number][] = [];
  await runLooks(looks, input, signal, (event) => {
    if (event.event !== "ended") return;
    const { look, result } = event;
    ended.push({ look, result, ms: performance.now() - started });
  });
  return { ms: performance.now() - started, ended };
}

/** The same looks, each after the one before, as a person would run them by hand. */
export async function diagnoseInSequence(
  looks: Eyes,
  input: LookInput,
): Promise<number> {
  const started = performance.now();
  let now = input;
  for (const look of looks)
    await runLooks([look], now, new AbortController().signal, (event) => {
      if (event.event !== "ended" || event.result.outcome !== "saw") return;
      for (const piece of event.result.evidence)
        if (piece.fact === "sender.public-address")
          now = { ...now, publicAddress: piece.value };
    });
  return performance.now() - started;
}
