/** How much is looked at for whom in a while (a rolling window). */
export interface Limit {
  readonly times: number;
  readonly windowMs: number;
  /** After "so": what is full, for people. */
  readonly words: string;
}

/**
 * `user`, `tenant`, `prober`: diagnoses for a person, for a tenant, by this process. `address`: diagnoses that connect to
 * one address. `recipients`: relay checks at one host.
 */
export type BudgetKind =
  "user" | "tenant" | "prober" | "address" | "recipients";

export type Limits = Readonly<Record<BudgetKind, Limit>>;

const HOUR = 60 * 60_000;

export const LIMITS: Limits = {
  user: {
    times: 10,
    windowMs: HOUR,
    words: "We have looked for you as often as we do in an hour",
  },
  tenant: {
    times: 60,
    windowMs: HOUR,
    words: "We have looked for your organisation as often as we do in an hour",
  },
  prober: {
    times: 30,
    windowMs: 60_000,
    words: "We have looked as often as we do in a minute",
  },
  address: {
    times: 6,
    windowMs: HOUR,
    words: "We have connected to this server as often as we do in an hour",
  },
  recipients: {
    times: 5,
    windowMs: HOUR,
    words: "We have tried recipients there as often as we do in an hour",
  },
};

/** For laboratories, where everybody who is asked is our own. */
export function manyTimes(limits: Limits, factor: number): Limits {
  const more = (limit: Limit): Limit => ({
    ...limit,
    times: limit.times * factor,
  });
  return {
    user: more(limits.user),
    tenant: more(limits.tenant),
    prober: more(limits.prober),
    address: more(limits.address),
    recipients: more(limits.recipients),
  };
}

export interface Budget {
  /** Spends one for `who`; the same `what` twice within the window costs once. A sentence without its full stop when nothing is left. */
  spend(kind: BudgetKind, who: string, what: string): string | undefined;
}

/** `now` in milliseconds. */
export function createBudget(limits: Limits, now: () => number): Budget {
  const spent = new Map<BudgetKind, Map<string, Map<string, number>>>();
  return {
    spend(kind, who, what) {
      const { times, windowMs, words } = limits[kind];
      const at = now();
      const ofKind = spent.get(kind) ?? new Map<string, Map<string, number>>();
      spent.set(kind, ofKind);
      forgetBefore(ofKind, at - windowMs);
      const mine = ofKind.get(who) ?? new Map<string, number>();
      if (mine.has(what)) return undefined;
      if (mine.size >= times) {
        const [oldest = at] = mine.values();
        const minutes = Math.ceil((oldest + windowMs - at) / 60_000);
        return `${words}; in ${minutes <= 1 ? "a minute" : `${minutes} minutes`} we can look again`;
      }
      ofKind.set(who, mine.set(what, at));
      return undefined;
    },
  };
}

/** Entries stand in the order of their time, so the first that is young enough ends the walk. */
function forgetBefore(
  ofKind: Map<string, Map<string, number>>,
  before: number,
): void {
  for (const [who, entries] of ofKind) {
    for (const [what, time] of entries) {
      if (time > before) break;
      entries.delete(what);
    }
    if (entries.size === 0) ofKind.delete(who);
  }
}
