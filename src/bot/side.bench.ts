import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod/v4";
import type { TeamsSide } from "./teams-side.bench.ts";

/** The two bots that are compared, each in a process of its own; how that process is told and asked. */

const wanted = z.object({
  settings: z.record(z.string(), z.string()),
  /** `turn`: without those who work off what was recorded. */
  form: z.enum(["turn", "service"]),
});

/** What a side is told when it starts. */
export type Wanted = z.infer<typeof wanted>;

const told = z.discriminatedUnion("say", [
  z.object({ say: z.literal("start"), wanted }),
  z.object({ say: z.literal("weigh") }),
]);

const answered = z.discriminatedUnion("say", [
  z.object({ say: z.literal("listening"), port: z.number() }),
  z.object({ say: z.literal("weighs"), rss: z.number(), heap: z.number() }),
]);

export interface Weight {
  readonly rss: number;
  readonly heap: number;
}

export interface Side {
  readonly port: number;
  /** Resident memory and used heap in bytes, after the collector ran. */
  weigh(): Promise<Weight>;
  close(): Promise<void>;
}

/** The child's end: starts when told to, and weighs itself when asked. */
export function serveParent(
  start: (wanted: Wanted) => Promise<number>,
): void {
  process.on("message", (message) => {
    const heard = told.parse(message);
    if (heard.say === "start")
      void start(heard.wanted).then((port) =>
        process.send?.({ say: "listening", port }),
      );
    else {
      globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      process.send?.({ say: "weighs", rss, heap: heapUsed });
    }
  });
  process.once("disconnect", () => process.exit(0));
}

export const startEcho = (teams: TeamsSide) =>
  startSide("echo-peer", teams, "turn");

export const startThisBot = (teams: TeamsSide, form: Wanted["form"]) =>
  startSide("this-bot", teams, form);

async function startSide(
  name: "echo-peer" | "this-bot",
  teams: TeamsSide,
  form: Wanted["form"],
): Promise<Side> {
  const folder = await mkdtemp(join(tmpdir(), "bounce-desk-bench-"));
  const file = fileURLToPath(new URL(`./${name}.bench.ts`, import.meta.url));
  const child = fork(file, { stdio: "inherit", execArgv: [...process.execArgv, "--cpu-prof", "--cpu-prof-dir=/tmp/prof", "--cpu-prof-name="+name+".cpuprofile"] });
  const settings = {
    ...teams.settings,
    DATABASE_FILE: join(folder, "bounce-desk.db"),
  };
  child.send({ say: "start", wanted: { settings, form } });
  const ready = await nextFrom(child);
  if (ready.say !== "listening") throw new Error(`${name} did not start`);
  return {
    port: ready.port,
    async weigh() {
      child.send({ say: "weigh" });
      const weight = await nextFrom(child);
      if (weight.say !== "weighs") throw new Error(`${name} was not weighed`);
      return weight;
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
    const [message]: unknown[] = await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(() => {
        throw new Error("a measured process ended early");
      }),
    ]);
    return answered.parse(message);
  } finally {
    ended.abort();
  }
}
