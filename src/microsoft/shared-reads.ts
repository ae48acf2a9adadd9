import type { Instant } from "../core/model.ts";
import type { Clock, TenantRead } from "../desk/ports.ts";

/** How long what was read counts for further cases. */
const SHARED_FOR_MS = 60_000;
/** As many reads go out at once; the rest wait their turn. */
const AT_ONCE = 4;

type Read<A extends readonly string[], T> = (
  ...about: A
) => Promise<TenantRead<T>>;

/**
 * Reads that cases share: who asks for the same within a minute gets the same answer, with the time it was read.
 * Made for looks alone; a change reads the live object itself.
 */
export interface SharedReads {
  readonly share: <A extends readonly string[], T>(
    read: Read<A, T>,
  ) => Read<A, T>;
  /** Nothing that was read before then counts any more. */
  forgetBefore(then: Instant): void;
  /** After a write nothing that was read before counts any more. */
  forget(): void;
}

export function createSharedReads(clock: Clock): SharedReads {
  const kept: { clear(before?: number): void }[] = [];
  const inTurn = createTurns(AT_ONCE);
  return {
    share: (read) => {
      const { shared, clear } = sharing(read, clock, inTurn);
      kept.push({ clear });
      return shared;
    },
    forgetBefore: (then) => {
      for (const one of kept) one.clear(Date.parse(then));
    },
    forget: () => {
      for (const one of kept) one.clear();
    },
  };
}

function sharing<A extends readonly string[], T>(
  read: Read<A, T>,
  clock: Clock,
  inTurn: <U>(work: () => Promise<U>) => Promise<U>,
): {
  readonly shared: Read<A, T>;
  readonly clear: (beforeMs?: number) => void;
} {
  const answers = new Map<
    string,
    { readonly answer: Promise<TenantRead<T>>; readonly sinceMs: number }
  >();
  const ask = async (about: A): Promise<TenantRead<T>> => {
    const at = clock.now();
    const answer = await inTurn(() => read(...about));
    return answer.outcome === "saw" ? { ...answer, at } : answer;
  };
  const shared: Read<A, T> = (...about) => {
    const nowMs = Date.parse(clock.now());
    for (const [key, { sinceMs }] of answers)
      if (nowMs - sinceMs > SHARED_FOR_MS) answers.delete(key);
    const key = JSON.stringify(about).toLowerCase();
    const held = answers.get(key);
    if (held !== undefined) return held.answer;
    const answer = ask(about);
    answers.set(key, { answer, sinceMs: nowMs });
    // What could not be read is asked for anew.
    const drop = () => {
      if (answers.get(key)?.answer === answer) answers.delete(key);
    };
    answer.then(({ outcome }) => {
      if (outcome !== "saw") drop();
    }, drop);
    return answer;
  };
  const clear = (beforeMs = Number.POSITIVE_INFINITY) => {
    for (const [key, { sinceMs }] of answers)
      if (sinceMs < beforeMs) answers.delete(key);
  };
  return { shared, clear };
}

/** At most so many at once, in the order in which they came. */
function createTurns(
  atOnce: number,
): <U>(work: () => Promise<U>) => Promise<U> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free === 0)
      await new Promise<void>((turn) => {
        waiting.push(turn);
      });
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
