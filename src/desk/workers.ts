import { handleItem } from "./handle-item.ts";
import { handleJob } from "./handle-job.ts";
import type { DeskParts } from "./parts.ts";

/** Longer than any look or write, so that a lease is lost only by a worker that died. */
const LEASE_MS = 120_000;
const POLL_MS = 500;
const JOBS_AT_ONCE = 32;

export interface Workers {
  /** Something was committed; look for work now instead of at the next poll. */
  wake(): void;
  /** Takes no more work, ends looks, and resolves when nothing is in hand. */
  stop(): Promise<void>;
}

/** Works off inbox and jobs for as long as the service runs. All state is in the store: a killed worker loses nothing. */
export function startWorkers(desk: DeskParts, owner: string): Workers {
  const stop = new AbortController();
  const inHand = new Set<Promise<void>>();
  const inbox = loop(stop.signal, async () => {
    const item = await desk.store.transact((tx) =>
      tx.inbox.next(desk.clock.now()),
    );
    if (item === undefined) return false;
    await handleItem(desk, item);
    return true;
  });
  const jobs = loop(stop.signal, async () => {
    const room = JOBS_AT_ONCE - inHand.size;
    if (room <= 0) return false;
    const leased = await desk.store.transact((tx) =>
      tx.jobs.lease(owner, desk.clock.now(), LEASE_MS, room),
    );
    for (const one of leased) {
      const work = handleJob(desk, one, stop.signal).finally(() => {
        inHand.delete(work);
        jobs.wake();
      });
      inHand.add(work);
    }
    return leased.length > 0;
  });
  return {
    wake: () => {
      inbox.wake();
      jobs.wake();
    },
    stop: async () => {
      stop.abort();
      inbox.wake();
      jobs.wake();
      await Promise.all([inbox.ended, jobs.ended]);
      await Promise.allSettled(inHand);
    },
  };
}

interface Loop {
  wake(): void;
  readonly ended: Promise<void>;
}

/** Repeats `turn` while it finds work, then sleeps until woken or the next poll. A failing turn is tried at the next poll. */
function loop(stop: AbortSignal, turn: () => Promise<boolean>): Loop {
  let wake: () => void = () => undefined;
  let isWoken = false;
  const sleep = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isWoken || stop.aborted) wake();
    });
  const run = async () => {
    while (!stop.aborted) {
      isWoken = false;
      // The store being out of reach for a while must not end the loop.
      const foundWork = await turn().catch(() => false);
      if (!foundWork) await sleep();
    }
  };
  return {
    wake: () => {
      isWoken = true;
      wake();
    },
    ended: run(),
  };
}
