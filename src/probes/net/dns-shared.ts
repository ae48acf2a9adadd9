import type { DnsClient, DnsResult } from "./dns-client.ts";

interface Running {
  readonly answer: Promise<DnsResult>;
  readonly end: AbortController;
  askers: number;
}

/**
 * Whoever asks what is being asked at this moment gets the same answer: many diagnoses at once do not flood a resolver
 * with one question. A question ends when nobody wants to know any more; nothing is kept after its answer.
 */
export function shareQuestions(client: DnsClient): DnsClient {
  const running = new Map<string, Running>();
  const crowd = createCrowd();
  const start = (key: string, ...[name, type]: Question): Running => {
    const end = new AbortController();
    const answer = crowd(() => client.ask(name, type, end.signal));
    const started = { answer, end, askers: 0 };
    running.set(key, started);
    const forget = () => {
      if (running.get(key) === started) running.delete(key);
    };
    answer.then(forget, forget);
    end.signal.addEventListener("abort", forget, { once: true });
    return started;
  };
  return {
    ask(name, type, signal) {
      if (signal.aborted) return client.ask(name, type, signal);
      const key = `${type} ${name.toLowerCase()}`;
      const question = running.get(key) ?? start(key, name, type);
      question.askers += 1;
      return new Promise((resolve, reject) => {
        // Asked with a signal that has ended, the client says so at once.
        const stop = () => {
          question.askers -= 1;
          if (question.askers === 0) question.end.abort();
          resolve(client.ask(name, type, signal));
        };
        signal.addEventListener("abort", stop, { once: true });
        question.answer
          .finally(() => signal.removeEventListener("abort", stop))
          .then(resolve, reject);
      });
    },
  };
}

/** A resolver's queue holds some hundred packets; what comes in a heap is dropped and costs its cap. */
const AT_ONCE = 100;

/** Runs so many at once; the others wait their turn, first come, first served. */
function createCrowd(): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (run) => {
    if (inside >= AT_ONCE)
      await new Promise<void>((resolve) => waiting.push(resolve));
    else inside += 1;
    try {
      return await run();
    } finally {
      // The place is handed on.
      const next = waiting.shift();
      if (next === undefined) inside -= 1;
      else next();
    }
  };
}

type Question = readonly [name: string, type: Parameters<DnsClient["ask"]>[1]];
