import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Reading } from "../core/model.ts";
import { whyRefused } from "./files.ts";
import { UNREADABLE } from "./index.ts";
import type { Answer, Order } from "./sandbox-worker.ts";

export interface SandboxLimits {
  /** No file of at most 5 MiB needs more than a part of this. */
  readonly heapMiB: number;
  readonly timeoutMs: number;
}

/** Reads files away from the service: a hostile one costs a worker, never the event loop. */
export interface Sandbox {
  /** Never rejects; what cannot be read in time or memory is 'unreadable'. */
  read(name: string, bytes: Uint8Array): Promise<Reading>;
  close(): Promise<void>;
}

const LIMITS: SandboxLimits = { heapMiB: 96, timeoutMs: 3000 };

export function openSandbox(limits: SandboxLimits = LIMITS): Sandbox {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const drop = async () => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  const run = async (name: string, bytes: Uint8Array): Promise<Reading> => {
    if (isClosed) return UNREADABLE;
    worker ??= startWorker(limits);
    const reading = await ask(worker, { name, bytes }, limits.timeoutMs);
    if (reading === undefined) await drop();
    return reading ?? UNREADABLE;
  };
  return {
    read: (name, bytes) => {
      const refused = whyRefused(bytes);
      if (refused !== undefined) return Promise.resolve(refused);
      const reading = queue
        .then(() => run(name, bytes))
        .catch(() => UNREADABLE);
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

function startWorker(limits: SandboxLimits): Worker {
  const { entry, ...options } = entryPoint();
  const worker = new Worker(entry, {
    ...options,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMiB,
      maxYoungGenerationSizeMb: 16,
      stackSizeMb: 4,
    },
    env: {},
    execArgv: [],
  });
  worker.on("error", () => undefined);
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
