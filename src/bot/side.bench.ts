import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod/v4";
import type { TeamsSide } from "./teams-side.bench.ts";

/** The two bots that are compared, each in a process of its own; how that process is told and asked. */

const wanted = z.object({
  settings: z.record(z.string(), z.string()),
  /** `turn`: acknowledged and no more. `service`: and answered. */
  form: z.enum(["turn", "service"]),
});

/** What a side is told when it starts. */
export type Wanted = z.infer<typeof wanted>;

const told = z.discriminatedUnion("say", [
  z.object({ say: z.literal("start"), wanted }),
  z.object({ say: z.literal("weigh"), collect: z.boolean() }),
]);

const answered = z.discriminatedUnion("say", [
  z.object({ say: z.literal("listening"), port: z.number() }),
  z.object({
    say: z.literal("weighs"),
    rss: z.number(),
    heap: z.number(),
    cpuMs: z.number(),
  }),
]);

export interface Weight {
  readonly rss: number;
  readonly heap: number;
  /** Spent since the process began. */
  readonly cpuMs: number;
}

export interface Side {
  readonly port: number;
  /** Resident memory and used heap in bytes, after the collector ran, and processor time. */
  weigh(): Promise<Weight>;
  readonly cpuMs: () => Promise<number>;
  /** Resolves when hardly anything is left to do. */
  calm(): Promise<void>;
  close(): Promise<void>;
}

/** The child's end: starts when told to, and weighs itself when asked. */
export function serveParent(start: (wanted: Wanted) => Promise<number>): void {
  process.on("message", (message) => {
    const heard = told.parse(message);
    if (heard.say === "start")
      void start(heard.wanted).then((port) =>
        process.send?.({ say: "listening", port }),
      );
    else {
      if (heard.collect) globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      const { user, system } = process.cpuUsage();
      const cpuMs = (user + system) / 1000;
      process.send?.({ say: "weighs", rss, heap: heapUsed, cpuMs });
    }
  });
  process.once("disconnect", () => process.exit(0));
}

export const startEcho = (teams: TeamsSide, form: Wanted["form"]) =>
  startSide("echo-peer", teams, form);

export const startThisBot = (teams: TeamsSide, form: Wanted["form"]) =>
  startSide("this-bot", teams, form);

async function startSide(
  name: "echo-peer" | "this-bot",
  teams: TeamsSide,
  form: Wanted["form"],
): Promise<Side> {
  const folder = await mkdtemp(join(tmpdir(), "bounce-desk-bench-"));
  const file = fileURLToPath(new URL(`./${name}.bench.ts`, import.meta.url));
  const child = fork(file, { stdio: "inherit" });
  const settings = {
    ...teams.settings,
    DATABASE_FILE: join(folder, "bounce-desk.db"),
  };
  child.send({ say: "start", wanted: { settings, form } });
  const ready = await nextFrom(child);
  if (ready.say !== "listening") throw new Error(`${name} did not start`);
  const weigh = async (collect: boolean) => {
    child.send({ say: "weigh", collect });
    const weight = await nextFrom(child);
    if (weight.say !== "weighs") throw new Error(`${name} was not weighed`);
    return weight;
  };
  const cpuMs = async () => (await weigh(false)).cpuMs;
  return {
    port: ready.port,
    weigh: () => weigh(true),
    cpuMs,
    async calm() {
      const giveUpAt = performance.now() + 10_000;
      for (let before = await cpuMs(); performance.now() < giveUpAt;) {
        await sleep(100);
        const now = await cpuMs();
        if (now - before < 20) return;
        before = now;
      }
    },
    async close() {
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
      await rm(folder, { recursive: true });
    },
  };
}

async function nextFrom(child: ChildProcess) {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    const heard: unknown[] = await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(() => {
        throw new Error("a measured process ended early");
      }),
    ]);
    return answered.parse(heard[0]);
  } finally {
    ended.abort();
  }
}
