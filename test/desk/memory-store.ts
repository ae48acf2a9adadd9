/* eslint-disable @typescript-eslint/require-await -- a store answers later; memory has nothing to wait for */
import { isTerminal } from "../../src/core/change.ts";
import { reader } from "../../src/core/evidence.ts";
import type { Case, Change, Person } from "../../src/core/model.ts";
import type { Card, CardAudience } from "../../src/desk/cards.ts";
import { StaleVersion, TargetTaken } from "../../src/desk/errors.ts";
import type {
  Audit,
  AuditEntry,
  Brake,
  CardBoard,
  CaseStore,
  ChangeStore,
  Inbox,
  InboxItem,
  Job,
  Jobs,
  LeasedJob,
  PendingCard,
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
  readonly version: number;
  readonly sent: number;
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

/** One part of the state as a transaction has it: copied when it is first written to, and not at all when it is only read. */
class Part<T> {
  #own: T;
  #isOwn = false;
  readonly #copy: (whole: T) => T;

  constructor(whole: T, copy: (whole: T) => T) {
    this.#own = whole;
    this.#copy = copy;
  }

  get now(): T {
    return this.#own;
  }

  edit(): T {
    if (!this.#isOwn) this.#own = this.#copy(this.#own);
    this.#isOwn = true;
    return this.#own;
  }
}

type Draft = { readonly [K in keyof State]: Part<State[K]> };

function mapOf<V>(whole: Map<string, V>): Part<Map<string, V>> {
  return new Part(whole, copyOfMap);
}

function copyOfMap<V>(whole: Map<string, V>): Map<string, V> {
  return new Map(whole);
}

function copyOfList<V>(whole: V[]): V[] {
  return whole.slice();
}

function draftOf(state: State): Draft {
  return {
    cases: mapOf(state.cases),
    changes: mapOf(state.changes),
    audit: new Part(state.audit, copyOfList),
    inbox: mapOf(state.inbox),
    jobs: mapOf(state.jobs),
    cards: mapOf(state.cards),
    pulled: new Part(state.pulled, copyOfList),
  };
}

function stateOf(draft: Draft): State {
  return {
    cases: draft.cases.now,
    changes: draft.changes.now,
    audit: draft.audit.now,
    inbox: draft.inbox.now,
    jobs: draft.jobs.now,
    cards: draft.cards.now,
    pulled: draft.pulled.now,
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
    const result = this.#last.then(() => this.#run(work));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const draft = draftOf(this.state);
    const result = await work(this.#bend(new Parts(draft, this.isLax)));
    this.state = stateOf(draft);
    return result;
  }

  onCommit(): () => void {
    return () => undefined;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * Parts are made when they are asked for: a run has hundreds of transactions, most with one or two of them. Classes, because
 * the transpiler names each function of a literal anew whenever it is made, which costs more than the work.
 */
class Parts implements Transaction {
  readonly #draft: Draft;
  readonly #isLax: boolean;
  readonly contacts = CONTACTS;
  readonly experience = EXPERIENCE;
  readonly register = REGISTER;
  readonly records = RECORDS;
  readonly incidents = INCIDENTS;
  readonly search = SEARCH;

  constructor(draft: Draft, isLax: boolean) {
    this.#draft = draft;
    this.#isLax = isLax;
  }

  get cases() {
    return new Cases(this.#draft.cases);
  }
  get changes() {
    return new Changes(this.#draft, this.#isLax);
  }
  get audit() {
    return new AuditLog(this.#draft.audit);
  }
  get inbox() {
    return new Items(this.#draft.inbox);
  }
  get board() {
    return new Board(this.#draft.cards);
  }
  get jobs() {
    return new JobList(this.#draft.jobs);
  }
  get brake() {
    return new KillSwitch(this.#draft.pulled);
  }
}

const CONTACTS: Transaction["contacts"] = {
  remember: async () => undefined,
  find: async () => undefined,
  anyServiceUrl: async () => undefined,
  forget: async () => undefined,
  mute: async () => undefined,
  isMuted: async () => false,
};

const EXPERIENCE: Transaction["experience"] = {
  learn: async () => undefined,
  unlearn: async () => undefined,
  of: async () => ({}),
  all: async () => [],
  forget: async () => 0,
};

const SEARCH: Transaction["search"] = {
  cases: async () => [],
  page: async () => ({ cases: [] }),
  count: async () => 0,
};

/** Nothing that is played in memory lasts long enough to be tidied. */
const RECORDS: Transaction["records"] = {
  casesOf: async () => [],
  questionsOf: async () => [],
  openedSince: async () => [],
  dropWords: async () => ({ ids: [], last: undefined }),
  closedBefore: async () => [],
  removeCase: async () => undefined,
  removeNotes: async () => undefined,
  removeOldCards: async () => 0,
  dropItems: async () => undefined,
  cutAudit: async () => undefined,
};

/** No device is of importance to a change. */
/** Nobody else reports the same thing there. */
const INCIDENTS: Transaction["incidents"] = {
  sign: async () => undefined,
  signers: async () => [],
  get: async () => undefined,
  open: async () => [],
  insert: async () => undefined,
  update: async () => undefined,
  join: async () => {
    throw new Error("there is no incident in memory");
  },
  casesOf: async () => [],
  trend: async () => [],
  removeBefore: async () => undefined,
};

const REGISTER: Transaction["register"] = {
  seen: async () => undefined,
  get: async () => undefined,
  all: async () => [],
  setName: async () => false,
  looked: async () => undefined,
  forget: async () => false,
  removeUnseen: async () => undefined,
  changedTargets: async () => [],
};

class KillSwitch implements Brake {
  readonly #pulled: Draft["pulled"];
  constructor(pulled: Draft["pulled"]) {
    this.#pulled = pulled;
  }
  async pulled() {
    return this.#pulled.now[0];
  }
  async pull(by: Pulled) {
    this.#pulled.edit().push(by);
  }
  async release() {
    this.#pulled.edit().length = 0;
  }
}

class AuditLog implements Audit {
  readonly #lines: Draft["audit"];
  constructor(lines: Draft["audit"]) {
    this.#lines = lines;
  }
  async append(entry: AuditEntry) {
    this.#lines.edit().push(entry);
  }
}

class Cases implements CaseStore {
  readonly #cases: Draft["cases"];
  constructor(cases: Draft["cases"]) {
    this.#cases = cases;
  }
  async get(id: string) {
    return this.#cases.now.get(id);
  }
  async openOf({ objectId }: Person) {
    return [...this.#cases.now.values()]
      .filter(
        ({ reporter, state }) =>
          reporter.objectId === objectId && state !== "closed",
      )
      .toReversed();
  }
  async about(address: string, sender: string | undefined) {
    return [...this.#cases.now.values()].filter(({ evidence }) => {
      const read = reader(evidence);
      const from = read("sender.public-address");
      return (
        from === address ||
        read("sender.reported-address") === address ||
        (sender !== undefined && read("sender.address") === sender)
      );
    });
  }
  async insert(aCase: Case) {
    this.#cases.edit().set(aCase.id, aCase);
  }
  async update(aCase: Case) {
    return stored(this.#cases.edit(), aCase);
  }
}

class Changes implements ChangeStore {
  readonly #changes: Draft["changes"];
  readonly #audit: Draft["audit"];
  readonly #isLax: boolean;
  constructor({ changes, audit }: Draft, isLax: boolean) {
    this.#changes = changes;
    this.#audit = audit;
    this.#isLax = isLax;
  }
  async begunSince(then: string) {
    return this.#audit.now.flatMap(({ what, at }) =>
      what === "change.applying" && at > then ? [at] : [],
    );
  }
  async get(id: string) {
    return this.#changes.now.get(id);
  }
  async ofCase(caseId: string) {
    return [...this.#changes.now.values()].filter(
      (change) => change.caseId === caseId,
    );
  }
  async openOn(target: string) {
    return this.#isLax ? undefined : openOn(this.#changes.now, target);
  }
  async open() {
    return [...this.#changes.now.values()].filter(
      ({ state }) => !isTerminal(state),
    );
  }
  async insert(change: Change) {
    if (!this.#isLax) claim(this.#changes.now, change);
    this.#changes.edit().set(change.id, change);
  }
  async update(change: Change) {
    if (!this.#isLax) claim(this.#changes.now, change);
    return stored(this.#changes.edit(), change);
  }
}

function openOn(all: Map<string, Change>, target: string): Change | undefined {
  return [...all.values()].find(
    ({ plan, state }) => plan.target === target && !isTerminal(state),
  );
}

function claim(all: Map<string, Change>, change: Change): void {
  if (isTerminal(change.state)) return;
  const open = openOn(all, change.plan.target);
  if (open !== undefined && open.id !== change.id)
    throw new TargetTaken(change.plan.target, open.id);
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

class Items implements Inbox {
  readonly #items: Draft["inbox"];
  constructor(items: Draft["inbox"]) {
    this.#items = items;
  }
  async record(item: InboxItem) {
    if (this.#items.now.has(item.id)) return false;
    this.#items.edit().set(item.id, item);
    return true;
  }
  async next(_now: string, busy: ReadonlySet<string>) {
    for (const item of this.#items.now.values())
      if (!busy.has(item.from.objectId)) return item;
    return undefined;
  }
  async done(id: string) {
    if (this.#items.now.has(id)) this.#items.edit().delete(id);
  }
  /** A fault here is a fault of ours, and is not to be tried again and again. */
  async failed(id: string, _now: string, error: string): Promise<boolean> {
    throw new Error(`item ${id} failed: ${error}`);
  }
}

class Board implements CardBoard {
  readonly #cards: Draft["cards"];
  constructor(cards: Draft["cards"]) {
    this.#cards = cards;
  }
  async show(key: string, audience: CardAudience, card: Card) {
    const before = this.#cards.now.get(key);
    const version = (before?.version ?? 0) + 1;
    const sent = before?.sent ?? 0;
    this.#cards.edit().set(key, { audience, card, version, sent });
  }
  async due(_now: string, limit: number) {
    return [...this.#cards.now]
      .filter(([, { version, sent }]) => version > sent)
      .slice(0, limit)
      .map(([key, { audience, card, version }]): PendingCard => ({
        key,
        audience,
        card,
        version,
        tries: 0,
        rank: audience.kind === "thread" ? 1 : 0,
      }));
  }
  async delivered(key: string, version: number) {
    const shown = this.#cards.now.get(key);
    if (shown !== undefined)
      this.#cards.edit().set(key, { ...shown, sent: version });
  }
  async retryAt() {
    return undefined;
  }
  /** Nothing is ever sent: no press comes from a card that stands anywhere. */
  async placeOf() {
    return undefined;
  }
  async cardOf(key: string) {
    return this.#cards.now.get(key)?.card;
  }
  async keyAt() {
    return undefined;
  }
  async inThread(root: string) {
    return [...this.#cards.now]
      .filter(
        ([, { audience }]) =>
          audience.kind === "thread" && audience.root === root,
      )
      .map(([key, { card, sent }]) => ({ key, card, isWaiting: sent === 0 }));
  }
  async forget() {
    return undefined;
  }
}

class JobList implements Jobs {
  readonly #jobs: Draft["jobs"];
  constructor(jobs: Draft["jobs"]) {
    this.#jobs = jobs;
  }
  async add(id: string, job: Job, runAt: string) {
    if (!this.#jobs.now.has(id))
      this.#jobs.edit().set(id, { ...FRESH, job, runAt });
  }
  async forget(idsBegin: string, before: string) {
    for (const [id, { runAt, isDone }] of this.#jobs.now)
      if (isDone && id.startsWith(idsBegin) && runAt < before)
        this.#jobs.edit().delete(id);
  }
  async countSince(idsBegin: string, since: string) {
    return [...this.#jobs.now].filter(
      ([id, { runAt }]) => id.startsWith(idsBegin) && runAt >= since,
    ).length;
  }
  async lease(owner: string, now: string, leaseMs: number, limit: number) {
    const due = dueJobs(this.#jobs.now, now).slice(0, limit);
    return due.map(([id, row]) => {
      const fence = row.fence + 1;
      const tries = row.tries + 1;
      const leasedUntil = plus(now, leaseMs);
      this.#jobs.edit().set(id, { ...row, owner, leasedUntil, fence, tries });
      return { id, job: row.job, fence, tries };
    });
  }
  async done(leased: LeasedJob) {
    return this.#move(leased, { isDone: true });
  }
  async renew(leased: LeasedJob, now: string, leaseMs: number) {
    return this.#move(leased, { leasedUntil: plus(now, leaseMs) });
  }
  async release(owner: string) {
    for (const [id, row] of this.#jobs.now)
      if (row.owner === owner && !row.isDone)
        this.#jobs.edit().set(id, { ...row, owner: "", leasedUntil: "" });
  }
  async again(leased: LeasedJob, runAt: string) {
    return this.#move(leased, { owner: "", runAt, leasedUntil: "" });
  }

  /** Only while this very lease stands, as in the real store. */
  #move({ id, fence }: LeasedJob, over: Partial<JobRow>): boolean {
    const row = this.#jobs.now.get(id);
    if (row?.fence !== fence || row.isDone || row.owner === "") return false;
    this.#jobs.edit().set(id, { ...row, ...over });
    return true;
  }
}

const FRESH = {
  owner: "",
  leasedUntil: "",
  fence: 0,
  tries: 0,
  isDone: false,
};

function dueJobs(all: Map<string, JobRow>, now: string): [string, JobRow][] {
  const due: [string, JobRow][] = [];
  for (const entry of all) {
    const { isDone, runAt, leasedUntil } = entry[1];
    if (!isDone && runAt <= now && leasedUntil <= now) due.push(entry);
  }
  return due.sort(([, one], [, other]) => (one.runAt < other.runAt ? -1 : 1));
}

function plus(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}
