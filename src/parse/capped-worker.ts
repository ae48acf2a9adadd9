import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Reading } from "../core/model.ts";
import type { Answer, Order } from "./sandbox-worker.ts";

export interface WorkerLimits {
  readonly heapMiB: number;
  readonly timeoutMs: number;
}

/** A worker that reads one file at a time, is killed when it takes too long, and is started again when it is needed. */
export interface CappedWorker {
  /** `undefined` when the file could not be read in time or memory, or after closing. */
  read(order: Order): Promise<Reading | undefined>;
  close(): Promise<void>;
}

export function openCappedWorker(limits: WorkerLimits): CappedWorker {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const drop = async () => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  const run = async (order: Order): Promise<Reading | undefined> => {
    if (isClosed) return undefined;
    worker ??= startWorker(limits);
    const reading = await ask(worker, order, limits.timeoutMs);
    if (reading === undefined) await drop();
    return reading;
  };
  return {
    read: (order) => {
      const reading = queue.then(() => run(order)).catch(() => undefined);
      queue = reading;
      return reading;
    },
    close: async () => {
      isClosed = true;
      await queue;
      await drop();
    },
  };
}

function startWorker(limits: WorkerLimits): Worker {
  const { entry, ...options } = entryPoint();
  const worker = new Worker(entry, {
    ...options,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMiB,
      // Small enough to be swept while it is still in the cache; larger ones only keep more that nobody needs.
      maxYoungGenerationSizeMb: 8,
      stackSizeMb: 4,
    },
    env: {},
    execArgv: [],
    // What a library complains about while it reads a stranger's file is nobody's log line.
    stderr: true,
  });
  worker.on("error", () => undefined);
  worker.stderr.resume();
  worker.unref();
  return worker;
}

/** Compiled, the worker is a file of its own. From source it needs the loader first, which a worker does not inherit. */
function entryPoint(): { entry: string | URL; eval: boolean } {
  if (!import.meta.url.endsWith(".ts"))
    return {
      entry: new URL("./sandbox-worker.js", import.meta.url),
      eval: false,
    };
  const root = dirname(
    createRequire(import.meta.url).resolve("tsx/package.json"),
  );
  const loader = pathToFileURL(join(root, "dist/esm/api/index.mjs")).href;
  const source = new URL("./sandbox-worker.ts", import.meta.url).href;
  const entry = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`;
  return { entry, eval: true };
}

/** One file, one answer; `undefined` when the worker died or took too long. */
function ask(
  worker: Worker,
  order: Order,
  timeoutMs: number,
): Promise<Reading | undefined> {
  return new Promise((resolve) => {
    const finish = (reading?: Reading) => {
      clearTimeout(timer);
      worker.off("message", onMessage);
      worker.off("exit", onEnd);
      worker.off("error", onEnd);
      resolve(reading);
    };
    const onMessage = ({ reading }: Answer) => finish(reading);
    const onEnd = () => finish();
    const timer = setTimeout(onEnd, timeoutMs);
    worker.on("message", onMessage);
    worker.on("exit", onEnd);
    worker.on("error", onEnd);
    worker.postMessage(order);
  });
}
