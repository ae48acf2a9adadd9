import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * `npm run bench [-- NAME [ARGUMENT …]]…`: runs the named benchmarks, or all that need no argument, each in a process of
 * its own. Prints JSON lines; the last one sums up. Exit code 1 when one of them could not measure, 2 for a wrong use.
 */

interface Bench {
  readonly run: (args: readonly string[]) => Promise<void>;
  /** What it wants to be told; a bench without is part of the whole run. */
  readonly wants: readonly string[];
  /** Takes many minutes, so it runs only when it is named. */
  readonly isLong?: true;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  turns: {
    wants: [],
    run: async () => (await import("./bot/turns.bench.ts")).run(),
  },
  memory: {
    wants: [],
    run: async () => (await import("./bot/memory.bench.ts")).run(),
  },
  start: {
    wants: [],
    run: async () => (await import("./start.bench.ts")).run(),
  },
  "first-card": {
    wants: [],
    run: async () => (await import("./first-card.bench.ts")).run(),
  },
  diagnosis: {
    wants: [],
    run: async () => (await import("./diagnosis.bench.ts")).run(),
  },
  probes: {
    wants: [],
    run: async () => (await import("./probes/bench/probes.bench.ts")).run(),
  },
  leaks: {
    wants: [],
    run: async () => (await import("./probes/bench/leaks.bench.ts")).run(),
  },
  surge: {
    wants: [],
    isLong: true,
    run: async () => (await import("./bot/surge.bench.ts")).run(),
  },
  storage: {
    wants: [],
    run: async () => (await import("./storage/inbox.bench.ts")).run(),
  },
  model: {
    wants: [],
    isLong: true,
    run: async () => (await import("./desk/model.bench.ts")).run(),
  },
  kill: {
    wants: [],
    isLong: true,
    run: async () => (await import("./desk/kill.bench.ts")).run(),
  },
  accuracy: {
    wants: ["DIR"],
    run: async ([dir = ""]) =>
      (await import("./parse/bench/accuracy.bench.ts")).run(dir),
  },
  parse: {
    wants: ["DIR"],
    run: async ([dir = ""]) =>
      (await import("./parse/bench/speed.bench.ts")).run(dir),
  },
};

interface Asked {
  readonly name: string;
  readonly args: readonly string[];
}

/** Names with the arguments that each wants; the first thing wrong as a sentence. */
function readAsked(words: readonly string[]): readonly Asked[] | string {
  const asked: Asked[] = [];
  for (let at = 0; at < words.length;) {
    const name = words[at] ?? "";
    const bench = BENCHES[name];
    if (bench === undefined)
      return `There is no benchmark ${name}. There are: ${Object.keys(BENCHES).join(", ")}.`;
    const args = words.slice(at + 1, at + 1 + bench.wants.length);
    if (args.length < bench.wants.length)
      return `Use: npm run bench -- ${name} ${bench.wants.join(" ")}`;
    asked.push({ name, args });
    at += 1 + args.length;
  }
  return asked;
}

function everyBench(): readonly Asked[] {
  return Object.entries(BENCHES)
    .filter(([, { wants, isLong }]) => wants.length === 0 && isLong !== true)
    .map(([name]) => ({ name, args: [] }));
}

/** A process of its own: one benchmark's garbage must not slow the next. */
async function runApart({ name, args }: Asked): Promise<boolean> {
  const child = fork(fileURLToPath(import.meta.url), ["--here", name, ...args]);
  await once(child, "exit");
  return child.exitCode === 0;
}

async function runHere(name: string, args: readonly string[]) {
  try {
    await BENCHES[name]?.run(args);
  } catch (error) {
    const because = error instanceof Error ? error.message : "unknown";
    console.log(JSON.stringify({ bench: name, couldNotMeasure: because }));
    process.exitCode = 1;
  }
}

async function main(words: readonly string[]): Promise<void> {
  const [first, name = "", ...args] = words;
  if (first === "--here") return runHere(name, args);
  const asked = words.length === 0 ? everyBench() : readAsked(words);
  if (typeof asked === "string") {
    console.error(asked);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const failed: string[] = [];
  for (const one of asked) if (!(await runApart(one))) failed.push(one.name);
  const seconds = Math.round((performance.now() - started) / 1000);
  const { version, arch, platform } = process;
  const summary = { benches: asked.length, failed, seconds };
  console.log(
    JSON.stringify({ summary: { ...summary, node: version, arch, platform } }),
  );
  if (failed.length > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
