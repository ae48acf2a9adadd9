import type { LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import type { ProbeNetwork } from "./network.ts";

interface Remembered {
  /** Undefined when it is not worth keeping. */
  readonly kept: Promise<LookResult | undefined>;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * The same question within two minutes is answered from the first run, whoever asks. What failed on our side or on the
 * way is asked anew: it says nothing about the target.
 */
export function rememberLook(network: ProbeNetwork, look: Look): Look {
  const { rememberMs, clock } = network;
  if (rememberMs <= 0) return look;
  const known = new Map<string, Remembered>();
  const inMs = () => Date.parse(clock.now());
  const forgetOld = () => {
    for (const [key, { at }] of known)
      if (inMs() - at > rememberMs) known.delete(key);
  };
  const runAnew = (key: string, input: LookInput, signal: AbortSignal) => {
    const result = look.run(input, signal);
    const kept = result.then(
      (ended) => (isWorthKeeping(ended) && !signal.aborted ? ended : undefined),
      () => undefined,
    );
    const entry = { kept, at: inMs() };
    known.set(key, entry);
    void kept.then((ended) => {
      if (ended === undefined && known.get(key) === entry) known.delete(key);
    });
    return result;
  };
  return {
    ...look,
    async run(input, signal) {
      forgetOld();
      const key = questionOf(input);
      const before = known.get(key);
      if (before === undefined || isTooOld(before, input))
        return runAnew(key, input, signal);
      const result = await orStopped(before.kept, signal);
      return result === undefined
        ? runAnew(key, input, signal)
        : again(result, inMs() - before.at);
    },
  };
}

function isWorthKeeping(result: LookResult): boolean {
  return result.outcome === "saw" || result.fault === "target";
}

function isTooOld({ at }: Remembered, { notBefore }: LookInput): boolean {
  return notBefore !== undefined && at <= Date.parse(notBefore);
}

/** All that a look may go by; who asks and when is not part of the question. */
function questionOf(input: LookInput): string {
  return JSON.stringify(
    Object.entries(input)
      .filter(([key]) => !["askedBy", "notBefore", "now"].includes(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function again(result: LookResult, ageMs: number): LookResult {
  const seconds = Math.round(ageMs / 1000);
  const line = `Seen ${seconds} seconds ago for the same question; not looked again.`;
  return { ...result, transcript: [...(result.transcript ?? []), line] };
}

function orStopped<T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const stop = () => resolve(undefined);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    void promise.then((value) => {
      signal.removeEventListener("abort", stop);
      resolve(value);
    });
  });
}
