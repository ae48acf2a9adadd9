import { getEventListeners } from "node:events";
import { print } from "../../figures.bench.ts";
import { openMisbehaving } from "../net/misbehaving.bench.ts";
import { diagnose, known, openEyes } from "./diagnosis.bench.ts";
import { startLabSide } from "./lab-side.bench.ts";

/** Ten thousand probes against servers that misbehave: what is left of them afterwards. */

const bench = "leaks";
const PROBES = 10_000;
const AT_ONCE = 11;
/** Sockets close in their own time, half a second at most after our goodbye. */
const PATIENCE_MS = 10_000;

const CAPS = {
  bannerMs: 60,
  stepMs: 60,
  dialogueMs: 120,
  connectMs: 120,
  policyMs: 120,
};

export async function run(): Promise<void> {
  const lab = await startLabSide(1, 2);
  await new Promise((resolve) => setImmediate(resolve));
  const before = held();
  const signals = new Set<AbortSignal>();
  let ran = 0;
  const peers = await openMisbehaving();
  for (const peer of peers) {
    const looks = await openEyes(lab, { rememberMs: 0, caps: CAPS }, (routes) =>
      routes.map((route) =>
        route.to === "refuse" ? route : { ...route, to: peer.to },
      ),
    );
    const share = PROBES / peers.length / looks.length;
    for (let done = 0; done < share; done += AT_ONCE)
      await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, n) => {
          const { signal } = new AbortController();
          signals.add(signal);
          // A case of its own each time: what is shared is shared by its looks alone.
          const caseId = `${peer.name} ${done + n}`;
          const input = {
            ...known(0),
            askedBy: { caseId, tenantId: "tenant", objectId: "robin" },
          };
          const { ended } = await diagnose(looks, input, signal);
          ran += ended.length;
        }),
      );
  }
  await Promise.all(peers.map((peer) => peer.close()));
  const started = performance.now();
  while (held() > before && performance.now() - started < PATIENCE_MS)
    await new Promise((resolve) => setImmediate(resolve));
  const listeners = [...signals].map(
    (signal) => getEventListeners(signal, "abort").length,
  );
  const what = `left after ${ran} probes against ${peers.length} misbehaving servers`;
  print({ bench, what, unit: "handles and timers", ours: held() - before });
  print({ bench, what, unit: "listeners", ours: Math.max(...listeners) });
  await lab.close();
}

function held(): number {
  return process
    .getActiveResourcesInfo()
    .filter((kind) => /TCP|UDP|TLS|Timeout|GetAddrInfo|DNS|ares/i.test(kind))
    .length;
}
