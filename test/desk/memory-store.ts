/* eslint-disable @typescript-eslint/require-await -- a store answers later; memory has nothing to wait for */
import { isTerminal } from "../../src/core/change.ts";
import type { Case, Change } from "../../src/core/model.ts";
import type { Card, CardAudience } from "../../src/desk/cards.ts";
import { StaleVersion, TargetTaken } from "../../src/desk/errors.ts";
import type {
  AuditEntry,
  InboxItem,
  Job,
  LeasedJob,
  Pulled,
  Store,
  Transaction,
} from "../../src/desk/ports.ts";

interface JobRow {
  readonly job: Job;
  readonly runAt: string;
  /** Empty while nobody has it. */
  readonly owner: string;
  readonly leasedUntil: string;
  readonly fence: number;
  readonly tries: number;
  readonly isDone: boolean;
}

interface Shown {
  readonly audience: CardAudience;
  readonly card: Card;
}

interface State {
  readonly cases: Map<string, Case>;
  readonly changes: Map<string, Change>;
  readonly audit: AuditEntry[];
  readonly inbox: Map<string, InboxItem>;
  readonly jobs: Map<string, JobRow>;
  readonly cards: Map<string, Shown>;
  readonly pulled: Pulled[];
}

function copyOf(state: State): State {
  return {
    cases: new Map(state.cases),
    changes: new Map(state.changes),
    audit: [...state.audit],
    inbox: new Map(state.inbox),
    jobs: new Map(state.jobs),
    cards: new Map(state.cards),
    pulled: [...state.pulled],
  };
}

/** What a transaction may be given in place of its parts, to break one rule of the real code. */
export type Bend = (tx: Transaction) => Transaction;

/** A store in memory with the promises of the real one: one transaction after the other, all of it or nothing. */
export class MemoryStore implements Store {
  state: State = {
    cases: new Map(),
    changes: new Map(),
    audit: [],
    inbox: new Map(),
    jobs: new Map(),
    cards: new Map(),
    pulled: [],
  };
  /** One of the promises broken: several open changes on one target are let in. */
  isLax = false;
  readonly #bend: Bend;
  #last: Promise<unknown> = Promise.resolve();

  constructor(bend: Bend = (tx) => tx) {
    this.#bend = bend;
  }

  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const run = async () => {
      const draft = copyOf(this.state);
      const result = await work(this.#bend(transaction(draft, this.isLax)));
      this.state = draft;
      return result;
    };
    const result = this.#last.then(run);
    this.#last = result.catch(() => undefined);
    return result;
  }

  onCommit(): () => void {
    return () => undefined;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Parts are made when they are asked for: a run has hundreds of transactions, most with one or two of them. */
function transaction(state: State, isLax: boolean): Transaction {
  return {
    get cases() {
      return cases(state);
    },
    get changes() {
      return changes(state, isLax);
    },
    get audit(): Transaction["audit"] {
      return { append: async (entry) => void state.audit.push(entry) };
    },
    get inbox() {
      return inbox(state);
    },
    get board() {
      return board(state);
    },
    get jobs() {
      return jobs(state);
    },
    get brake() {
      return brake(state);
    },
    contacts: CONTACTS,
    experience: EXPERIENCE,
  };
}

const CONTACTS: Transaction["contacts"] = {
  remember: async () => undefined,
  find: async () => undefined,
  anyServiceUrl: async () => undefined,
  forget: async () => undefined,
};

const EXPERIENCE: Transaction["experience"] = {
  learn: async () => undefined,
  of: async () => ({}),
  all: async () => [],
  forget: async () => 0,
};

function brake({ pulled }: State): Transaction["brake"] {
  return {
    pulled: async () => pulled[0],
    pull: async (by) => void pulled.push(by),
    release: async () => void pulled.splice(0),
  };
}

function cases({ cases }: State): Transaction["cases"] {
  return {
    get: async (id) => cases.get(id),
    openOf: async ({ objectId }) =>
      [...cases.values()].filter(
        ({ reporter, state }) =>
          reporter.objectId === objectId && state !== "closed",
      ),
    insert: async (aCase) => void cases.set(aCase.id, aCase),
    update: async (aCase) => stored(cases, aCase),
  };
}

function changes({ changes }: State, isLax: boolean): Transaction["changes"] {
  const openOn = (target: string) =>
    isLax
      ? undefined
      : [...changes.values()].find(
          ({ plan, state }) => plan.target === target && !isTerminal(state),
        );
  const claim = (change: Change) => {
    const open = isTerminal(change.state)
      ? undefined
      : openOn(change.plan.target);
    if (open !== undefined && open.id !== change.id)
      throw new TargetTaken(change.plan.target, open.id);
  };
  return {
    get: async (id) => changes.get(id),
    openOn: async (target) => openOn(target),
    open: async () =>
      [...changes.values()].filter(({ state }) => !isTerminal(state)),
    insert: async (change) => {
      claim(change);
      changes.set(change.id, change);
    },
    update: async (change) => {
      claim(change);
      return stored(changes, change);
    },
  };
}

function stored<T extends { readonly id: string; readonly version: number }>(
  all: Map<string, T>,
  one: T,
): T {
  if (all.get(one.id)?.version !== one.version) throw new StaleVersion(one.id);
  const updated = { ...one, version: one.version + 1 };
  all.set(one.id, updated);
  return updated;
}

function inbox({ inbox }: State): Transaction["inbox"] {
  return {
    record: async (item) => {
      if (inbox.has(item.id)) return false;
      inbox.set(item.id, item);
      return true;
    },
    next: async () => [...inbox.values()][0],
    done: async (id) => void inbox.delete(id),
    // A fault here is a fault of ours, and is not to be tried again and again.
    failed: async (id, _now, error) => {
      throw new Error(`item ${id} failed: ${error}`);
    },
  };
}

function board({ cards }: State): Transaction["board"] {
  return {
    show: async (key, audience, card) =>
      void cards.set(key, { audience, card }),
    due: async () => [],
    delivered: async () => undefined,
    retryAt: async () => undefined,
    forget: async () => undefined,
  };
}

function jobs({ jobs }: State): Transaction["jobs"] {
  const mine = ({ id, fence }: LeasedJob) => {
    const row = jobs.get(id);
    return row !== undefined &&
      row.fence === fence &&
      !row.isDone &&
      row.owner !== ""
      ? row
      : undefined;
  };
  const change = (leased: LeasedJob, over: Partial<JobRow>): boolean => {
    const row = mine(leased);
    if (row === undefined) return false;
    jobs.set(leased.id, { ...row, ...over });
    return true;
  };
  return {
    add: async (id, job, runAt) => {
      if (jobs.has(id)) return;
      const fresh = {
        owner: "",
        leasedUntil: "",
        fence: 0,
        tries: 0,
        isDone: false,
      };
      jobs.set(id, { job, runAt, ...fresh });
    },
    lease: async (owner, now, leaseMs, limit) => {
      const due = [...jobs]
        .filter(
          ([, { isDone, runAt, leasedUntil }]) =>
            !isDone && runAt <= now && leasedUntil <= now,
        )
        .toSorted(([, one], [, other]) => (one.runAt < other.runAt ? -1 : 1))
        .slice(0, limit);
      return due.map(([id, row]) => {
        const { fence, tries } = { fence: row.fence + 1, tries: row.tries + 1 };
        const leasedUntil = plus(now, leaseMs);
        jobs.set(id, { ...row, owner, leasedUntil, fence, tries });
        return { id, job: row.job, fence, tries };
      });
    },
    done: async (leased) => change(leased, { isDone: true }),
    renew: async (leased, now, ms) =>
      change(leased, { leasedUntil: plus(now, ms) }),
    release: async () => undefined,
    again: async (leased, runAt) => {
      const row = mine(leased);
      if (row === undefined) return false;
      jobs.set(leased.id, { ...row, owner: "", runAt, leasedUntil: "" });
      return true;
    },
  };
}

function plus(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}
