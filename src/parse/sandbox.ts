import type { Reading } from "../core/model.ts";
import { openCappedWorker, type WorkerLimits } from "./capped-worker.ts";
import { isPicture, whyRefused } from "./files.ts";
import { UNREADABLE } from "./index.ts";
import { UNREADABLE_PICTURE } from "./picture.ts";

/** Reads files away from the service: a hostile one costs a worker, never the event loop. */
export interface Sandbox {
  /** Never rejects; what cannot be read in time or memory is 'unreadable'. */
  read(name: string, bytes: Uint8Array): Promise<Reading>;
  close(): Promise<void>;
}

/** No file of at most 5 MiB needs more than a part of this. */
const LIMITS: WorkerLimits = { heapMiB: 96, timeoutMs: 3000 };
/** Recognising text starts an engine and looks at every pixel. */
const PICTURE_LIMITS: WorkerLimits = { heapMiB: 192, timeoutMs: 20_000 };

/** Pictures wait for pictures only: a slow one never holds up a mail. Each worker starts with its first file. */
export function openSandbox(
  limits: WorkerLimits = LIMITS,
  pictureLimits: WorkerLimits = PICTURE_LIMITS,
): Sandbox {
  const files = openCappedWorker(limits);
  const pictures = openCappedWorker(pictureLimits);
  return {
    read: async (name, bytes) => {
      const refused = whyRefused(bytes);
      if (refused !== undefined) return refused;
      return isPicture(bytes)
        ? ((await pictures.read({ name, bytes })) ?? UNREADABLE_PICTURE)
        : ((await files.read({ name, bytes })) ?? UNREADABLE);
    },
    close: async () => {
      await Promise.all([files.close(), pictures.close()]);
    },
  };
}
