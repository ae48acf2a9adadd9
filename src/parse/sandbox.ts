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
      const reading = queue.then(() => run(name, bytes));
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
  // The compiler rewrites import paths, but not this one.
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(
    new URL(`./sandbox-worker.${extension}`, import.meta.url),
    {
      resourceLimits: {
        maxOldGenerationSizeMb: limits.heapMiB,
        maxYoungGenerationSizeMb: 16,
        stackSizeMb: 4,
      },
      env: {},
      stdin: false,
    },
  );
  worker.on("error", () => undefined);
  worker.unref();
  return worker;
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
