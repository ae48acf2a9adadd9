import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChangeKinds } from "../../src/changes/index.ts";
import type {
  Case,
  Change,
  ChangeRequest,
  Person,
} from "../../src/core/model.ts";
import { createCaseSignals } from "../../src/desk/cases/case-signals.ts";
import type {
  ApprovalCard,
  Card,
  HelpdeskCard,
  NoteCard,
  UserCard,
} from "../../src/desk/cards.ts";
import { handleItem } from "../../src/desk/handle-item.ts";
import { handleJob } from "../../src/desk/handle-job.ts";
import type { DeskParts, TenantMode } from "../../src/desk/parts.ts";
import type {
  InboxItem,
  Roles,
  Store,
  TenantRead,
} from "../../src/desk/ports.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { readText } from "../../src/parse/index.ts";
import { openStore } from "../../src/storage/index.ts";
import { keepTables, keptLog } from "../canary/kept.ts";
import { FakeExchange } from "./fake-exchange.ts";
import { fenced } from "./fenced.ts";
import { FakeNetwork, type TenantInTest } from "./fake-looks.ts";
import { MemoryStore } from "./memory-store.ts";
import { alex, jo, robin, sam, toni } from "./people.ts";

export const T0 = Date.UTC(2026, 10, 20, 9, 0, 0);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A printer's log around the refusal. */
export const RELAY_DENIED = `our scanner stopped mailing to a supplier:
MAIL FROM:<scanner@contoso.com>
250 2.1.0 Sender OK
RCPT TO:<supplier@fabrikam.example>
550 5.7.64 TenantAttribution; Relay Access Denied [DB5EUR03FT012.eop-EUR03.prod.protection.outlook.com 2026-11-20T08:41:22.113Z 08DE27A6C2A9B77E]`;

/** Who has which task, and whether that can be looked up. */
export class FakeRoles implements Roles {
  agents: readonly Person[] = [sam, toni];
  admins: readonly Person[] = [alex, jo, toni];
  /** Sam asks for most changes: in an emergency also for one of their own. */
  glassBreakers: readonly Person[] = [sam];
  state: "up" | "down" = "up";

  isAgent(person: Person): Promise<TenantRead<boolean>> {
    return this.#read(has(this.agents, person));
  }
  isApprover(person: Person): Promise<TenantRead<boolean>> {
    return this.#read(has(this.admins, person));
  }
  mayBreakGlass(person: Person): Promise<TenantRead<boolean>> {
    return this.#read(has(this.glassBreakers, person));
  }
  approvers(): Promise<TenantRead<readonly Person[]>> {
    return this.#read(this.admins);
  }

  #read<T>(value: T): Promise<TenantRead<T>> {
    return Promise.resolve(
      this.state === "up"
        ? { outcome: "saw", value }
        : {
            outcome: "could-not-look",
            fault: "network",
            reason: "Graph did not answer.",
          },
    );
  }
}

/** A whole desk on a real store, with everything around it in the test's hand. Time stands still until it is moved. */
export class Stage {
  readonly store: Store;
  /** Empty where the store is in memory. */
  readonly file: string;
  readonly exchange: FakeExchange;
  readonly network: FakeNetwork;
  readonly roles = new FakeRoles();
  readonly desk: DeskParts;
  readonly clock: { ms: number; now(): string };
  readonly logged: string[] = [];
  #ids: number;

  constructor(
    opened: {
      store: Store;
      file: string;
      clock: Stage["clock"];
      /** Another process has given out the ids below. */
      firstId?: number;
    },
    exchange: FakeExchange,
    mode: TenantMode,
    tenant: TenantInTest,
  ) {
    this.#ids = opened.firstId ?? 0;
    this.store = opened.store;
    this.file = opened.file;
    this.clock = opened.clock;
    this.exchange = exchange;
    this.network = new FakeNetwork(tenant);
    const looks = this.network.looks();
    this.desk = {
      store: this.store,
      knowledge: knowledgeWith(looks),
      looks,
      readText,
      changeKinds: createChangeKinds({ allowDocumentation: true }),
      replicatesWithinMs: 15 * MINUTE,
      admin: fenced(tenant.admin(), this.clock),
      roles: this.roles,
      team: () => this.roles.agents,
      clock: this.clock,
      ids: {
        id: () => this.#id(),
        reference: () => `BD-${String(this.#ids).padStart(4, "0")}`,
      },
      log: {
        write: (event, fields) => {
          this.logged.push(event);
          keptLog.write(event, fields);
        },
      },
      mode,
    };
  }

  /** Comes in, as Teams would bring it; worked off later. */
  async send(from: Person, what: InboxItem["what"]): Promise<string> {
    const id = `item-${this.#id()}`;
    const item = { id, at: this.clock.now(), from, language: "en", what };
    await this.store.transact((tx) => tx.inbox.record(item));
    return id;
  }

  /** Says it, and works until nothing is due. Returns the item's id, whose note is shown under it. */
  async say(from: Person, text: string): Promise<string> {
    const id = await this.send(from, { kind: "message", text });
    await work(this.desk);
    return id;
  }

  async press(
    from: Person,
    verb: string,
    data: Readonly<Record<string, string>>,
  ): Promise<string> {
    const id = await this.send(from, { kind: "press", verb, data });
    await work(this.desk);
    return id;
  }

  /** Works on the next item alone, before any job has run. */
  async turn(): Promise<void> {
    const item = await this.store.transact((tx) =>
      tx.inbox.next(this.clock.now(), new Set()),
    );
    if (item !== undefined) await handleItem(this.desk, item);
  }

  /** Whatever is found to be the cause, this change would cure it. */
  wants(request: ChangeRequest): void {
    const { knowledge } = this.desk;
    const fixes = knowledge.fixes.map((fix) => ({
      ...fix,
      change: () => request,
    }));
    Object.assign(this.desk, { knowledge: { ...knowledge, fixes } });
  }

  async pass(ms: number): Promise<void> {
    this.clock.ms += ms;
    await work(this.desk);
  }

  async cards(): Promise<ReadonlyMap<string, Card>> {
    const far = new Date(this.clock.ms + 1e12).toISOString();
    const due = await this.store.transact((tx) => tx.board.due(far, 10_000));
    return new Map(due.map(({ key, card }) => [key, card]));
  }

  /** As if all cards had been sent: from here on `cards` holds what changes. */
  async deliver(): Promise<void> {
    const far = new Date(this.clock.ms + 1e12).toISOString();
    const place = { conversationId: "c", activityId: "a" };
    await this.store.transact(async (tx) => {
      // Replies are due once the card above them stands.
      for (
        let due = await tx.board.due(far, 10_000);
        due.length > 0;
        due = await tx.board.due(far, 10_000)
      )
        for (const { key, version } of due)
          await tx.board.delivered(key, version, place);
    });
  }

  async userCard(caseId: string): Promise<UserCard> {
    return pick(await this.cards(), `case:${caseId}:user`, "user");
  }
  async helpdeskCard(caseId: string): Promise<HelpdeskCard> {
    return pick(await this.cards(), `case:${caseId}:helpdesk`, "helpdesk");
  }
  async approvalCard(changeId: string, to: Person): Promise<ApprovalCard> {
    const key = `change:${changeId}:${to.objectId}`;
    return pick(await this.cards(), key, "approval");
  }
  async note(itemId: string): Promise<NoteCard> {
    return pick(await this.cards(), `note:${itemId}`, "note");
  }

  async caseOf(reporter: Person): Promise<Case> {
    const [open] = await this.store.transact((tx) => tx.cases.openOf(reporter));
    if (open === undefined) throw new Error("no open case");
    return open;
  }
  async case(id: string): Promise<Case> {
    return there(await this.store.transact((tx) => tx.cases.get(id)));
  }
  async change(id: string): Promise<Change> {
    return there(await this.store.transact((tx) => tx.changes.get(id)));
  }

  #id(): string {
    this.#ids += 1;
    return `id-${this.#ids}`;
  }
}

/** Works off all that is due, one after the other, as the workers would. */
export async function work(
  desk: DeskParts,
  owner = "worker-1",
  leaseMs = 15_000,
): Promise<void> {
  const signals = createCaseSignals(new AbortController().signal);
  for (;;) {
    const now = desk.clock.now();
    const { item, leased } = await desk.store.transact(async (tx) => {
      const item = await tx.inbox.next(now, new Set());
      return {
        item,
        leased:
          item === undefined
            ? await tx.jobs.lease(owner, now, leaseMs, 10)
            : [],
      };
    });
    if (item === undefined && leased.length === 0) return;
    if (item !== undefined) await handleItem(desk, item);
    for (const job of leased) await handleJob(desk, job, signals);
  }
}

interface StageSet {
  readonly exchange?: FakeExchange;
  /** Another Exchange than the fake one, which then stands idle. */
  readonly tenant?: (clock: Stage["clock"]) => TenantInTest;
  readonly mode?: TenantMode;
  /** The real one where there is such a place in memory: many runs, and nothing about power cuts. */
  readonly isQuick?: true;
  /** A store with the same promises and no database: for what is about the desk and not about its store. */
  readonly isInMemory?: true;
}

export async function onStage<T>(
  play: (stage: Stage) => Promise<T>,
  set: StageSet = {},
): Promise<T> {
  const clock = {
    ms: T0,
    now: () => new Date(clock.ms).toISOString(),
  };
  const exchange = set.exchange ?? new FakeExchange();
  const tenant = set.tenant?.(clock) ?? exchange;
  const begin = (store: Store, file: string) =>
    play(
      new Stage(
        { store, file, clock },
        exchange,
        set.mode ?? "changes",
        tenant,
      ),
    );
  if (set.isInMemory === true) return begin(new MemoryStore(), "");
  const shm = "/dev/shm";
  const root = set.isQuick && existsSync(shm) ? shm : tmpdir();
  const folder = await mkdtemp(join(root, "bounce-desk-desk-"));
  const file = join(folder, "desk.db");
  const store = await openStore({ file, clock });
  try {
    return await begin(store, file);
  } finally {
    await store.close();
    keepTables(file);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The case has its cause, and an agent has it. */
export async function claimedCase(stage: Stage): Promise<Case> {
  await stage.say(robin, RELAY_DENIED);
  const { id } = await stage.caseOf(robin);
  await stage.press(robin, "talk-to-person", { caseId: id });
  await stage.press(sam, "claim", { caseId: id });
  return stage.case(id);
}

/** An agent has asked for the change. */
export async function proposedChange(stage: Stage): Promise<Change> {
  const { id } = await claimedCase(stage);
  await stage.press(sam, "ask-admins", { caseId: id });
  const { changeId } = await stage.case(id);
  return stage.change(changeId ?? "");
}

export function approvalOf(change: Change): Record<string, string> {
  const { id: changeId, digest } = change;
  return { changeId, digest, reason: "ticket 4711" };
}

function has(people: readonly Person[], person: Person): boolean {
  return people.some(
    ({ objectId, tenantId }) =>
      objectId === person.objectId && tenantId === person.tenantId,
  );
}

export function pick<K extends Card["card"]>(
  cards: ReadonlyMap<string, Card>,
  key: string,
  kind: K,
): Extract<Card, { card: K }> {
  const card = cards.get(key);
  if (isOf(card, kind)) return card;
  throw new Error(
    `no ${kind} card at ${key}; there are ${[...cards.keys()].join()}`,
  );
}

function isOf<K extends Card["card"]>(
  card: Card | undefined,
  kind: K,
): card is Extract<Card, { card: K }> {
  return card?.card === kind;
}

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("not there");
  return found;
}
