import { LEASE_MS } from "./changes/change-job.ts";
import { createCaseSignals, type CaseSignals } from "./cases/case-signals.ts";
import { handleItem } from "./handle-item.ts";
import { handleJob } from "./handle-job.ts";
import type { DeskParts } from "./parts.ts";
import type { LeasedJob } from "./ports.ts";

const RENEW_MS = 5_000;
const POLL_MS = 500;
const JOBS_AT_ONCE = 32;
const ITEMS_AT_ONCE = 16;

export interface Workers {
  /** Something was committed; look for work now instead of at the next poll. */
  wake(): void;
  /** Takes no more work, ends looks, and resolves when nothing is in hand. */
  stop(): Promise<void>;
}

/** Works off inbox and jobs for as long as the service runs. All state is in the store: a killed worker loses nothing. */
export function startWorkers(desk: DeskParts, owner: string): Workers {
  const stop = new AbortController();
  const signals = createCaseSignals(stop.signal);
  const inbox = itemLoop(desk, stop.signal, signals);
  const jobs = jobLoop(desk, owner, stop.signal, signals);
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
    },
  };
}

/** What one person sends is worked off in order, different people side by side. */
function itemLoop(
  desk: DeskParts,
  stop: AbortSignal,
  signals: CaseSignals,
): Loop {
  const busy = new Set<string>();
  const hand = new Set<Promise<void>>();
  const items = loop(stop, hand, async () => {
    if (busy.size >= ITEMS_AT_ONCE) return false;
    const item = await desk.store.transact((tx) =>
      tx.inbox.next(desk.clock.now(), busy),
    );
    if (item === undefined) return false;
    busy.add(item.from.objectId);
    const handled = handleItem(desk, item).then(() =>
      stopLooksOfClosed(desk, signals),
    );
    takeInHand(hand, handled, () => {
      busy.delete(item.from.objectId);
      items.wake();
    });
    return true;
  });
  return items;
}

/** Whatever a person did may have closed a case that is still being looked at. */
async function stopLooksOfClosed(
  desk: DeskParts,
  signals: CaseSignals,
): Promise<void> {
  for (const caseId of signals.open()) {
    const aCase = await desk.store.transact((tx) => tx.cases.get(caseId));
    if (aCase === undefined || aCase.state === "closed") signals.close(caseId);
  }
}

function jobLoop(
  desk: DeskParts,
  owner: string,
  stop: AbortSignal,
  signals: CaseSignals,
): Loop {
  const hand = new Set<Promise<void>>();
  let isFirst = true;
  const jobs = loop(stop, hand, async () => {
    const room = JOBS_AT_ONCE - hand.size;
    if (room <= 0) return false;
    const leased = await desk.store.transact(async (tx) => {
      if (isFirst) await tx.jobs.release(owner);
      return tx.jobs.lease(owner, desk.clock.now(), LEASE_MS, room);
    });
    isFirst = false;
    for (const one of leased)
      takeInHand(hand, held(desk, one, signals), () => jobs.wake());
    return leased.length > 0;
  });
  return jobs;
}

/** Works on a job and keeps its lease alive meanwhile. */
async function held(
  desk: DeskParts,
  leased: LeasedJob,
  signals: CaseSignals,
): Promise<void> {
  const renewing = setInterval(() => {
    void desk.store
      .transact((tx) => tx.jobs.renew(leased, desk.clock.now(), LEASE_MS))
      // A lease that cannot be renewed is found out when the job wants to commit.
      .catch(() => false);
  }, RENEW_MS);
  try {
    await handleJob(desk, leased, signals);
  } finally {
    clearInterval(renewing);
  }
}

function takeInHand(
  hand: Set<Promise<void>>,
  work: Promise<void>,
  ended: () => void,
): void {
  // Whatever is not caught here stays in the store and is taken up again.
  const watched = work
    .catch(() => undefined)
    .finally(() => {
      hand.delete(watched);
      ended();
    });
  hand.add(watched);
}

interface Loop {
  wake(): void;
  readonly ended: Promise<void>;
}

/**
 * Repeats `turn` while it finds work, then sleeps until woken or the next poll; a failing turn is tried at the next poll.
 * It has ended when nothing is in hand any more.
 */
function loop(
  stop: AbortSignal,
  hand: ReadonlySet<Promise<void>>,
  turn: () => Promise<boolean>,
): Loop {
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
    await Promise.all(hand);
  };
  return {
    wake: () => {
      isWoken = true;
      wake();
    },
    ended: run(),
  };
}
