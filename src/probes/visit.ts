import type { Door } from "./knock.ts";
import type { Diagnosis, ProbeNetwork } from "./network.ts";
import {
  OneVisit,
  type Expected,
  type Spoken,
  type Wish,
} from "./one-visit.ts";

export type { Reached, Spoken } from "./one-visit.ts";

/**
 * One connection serves all looks of a diagnosis that want to know something of the same server: each gets its answer
 * when the dialogue has come that far, and it goes no further than somebody wants.
 */
export function visit(
  network: ProbeNetwork,
  door: Door,
  wish: Wish,
): Promise<Spoken> {
  const diagnosis = network.diagnosis(door.signal);
  const open = VISITS.get(diagnosis) ?? new Map<string, OneVisit>();
  VISITS.set(diagnosis, open);
  const key = `${door.host}:${door.port}`;
  const running = open.get(key);
  if (running?.canServe(wish) === true) return running.serve(wish);
  const fresh = new OneVisit(
    network,
    // The visit is all looks' own: it ends with the last of them.
    { ...door, signal: diagnosis.signal },
    wish.greeting,
    () => EXPECTED.get(diagnosis) ?? Promise.resolve(undefined),
  );
  open.set(key, fresh);
  const served = fresh.serve(wish);
  void fresh.run();
  return served;
}

const VISITS = new WeakMap<Diagnosis, Map<string, OneVisit>>();

/**
 * Says early that recipients may be asked for, while it is still being found out where and whether: a visit that others
 * have begun there waits for it after EHLO, so that one connection is enough.
 */
export function expectEnvelope(
  network: ProbeNetwork,
  signal: AbortSignal,
  expected: Promise<Expected | undefined>,
): void {
  EXPECTED.set(
    network.diagnosis(signal),
    expected.catch(() => undefined),
  );
}

const EXPECTED = new WeakMap<Diagnosis, Promise<Expected | undefined>>();
