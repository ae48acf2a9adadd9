import { createChangeKinds } from "../../src/changes/index.ts";
import { canonicalJson } from "../../src/core/canonical-json.ts";
import type { Case, Change, Knowledge, Person } from "../../src/core/model.ts";
import { digestOf } from "../../src/desk/changes/digest.ts";
import type { DeskParts } from "../../src/desk/parts.ts";
import type {
  InboundConnector,
  InboxItem,
  MailWrite,
  TenantRead,
  WriteResult,
} from "../../src/desk/ports.ts";
import { insight } from "../../src/desk/views/insight.ts";
import { FakeExchange } from "./fake-exchange.ts";
import { fenced } from "./fenced.ts";
import { FakeNetwork } from "./fake-looks.ts";
import { MemoryStore, type Bend } from "./memory-store.ts";
import { alex, jo, robin, kim, sam, toni, vera } from "./people.ts";
import { FakeRoles, HOUR, MINUTE, T0, work } from "./stage.ts";

/** One rule of the real code broken; the model has to find it. */
export interface Broken {
  readonly bend?: Bend;
  /** The desk as it is handed to the commands. */
  readonly desk?: (desk: DeskParts, world: World) => DeskParts;
  readonly isLax?: true;
}

export type Subject = "connector" | "tenant";

export interface Scene {
  readonly about: Subject;
  /** Nearly as much was applied shortly before as may be in an hour. */
  readonly isBusyHour: boolean;
}

/** What the model itself knows of one press on Approve. */
interface Pressed {
  readonly isAlone: boolean;
  readonly isSaid: boolean;
  readonly changeId: string;
  readonly who: Person;
  readonly digest: string;
  readonly ms: number;
  readonly may: boolean;
}

/** Roles from a directory that can be away, and one approver in the configuration. */
class ListedRoles extends FakeRoles {
  override isApprover(person: Person): Promise<TenantRead<boolean>> {
    return person.objectId === vera.objectId
      ? Promise.resolve({ outcome: "saw", value: true })
      : super.isApprover(person);
  }

  /** The same for deciding alone; nobody is listed for that. */
  isKnownForGlass(person: Person): boolean {
    return this.state === "up" && this.glassBreakers.includes(person);
  }

  /** Can it be known right now that this person may approve? */
  isKnown(person: Person): boolean {
    return (
      person === vera || (this.state === "up" && this.admins.includes(person))
    );
  }
}

/** Kinds of high risk: an approval without a word why is none. */
const NEEDS_WORDS: readonly Change["plan"]["request"]["kind"][] = [
  "enable-smtp-auth-tenant",
];

const AN_HOUR_AT_MOST = 5;

/** A press counts from when it is worked on, and a worker that died with it holds it up for its lease. */
const HELD_UP_MS = 60_000;

const kinds = createChangeKinds({ allowDocumentation: true });

/** A desk in memory with the world around it, watched from outside: it knows what was pressed and what is written. */
export class World {
  readonly store: MemoryStore;
  readonly exchange = new FakeExchange();
  readonly roles = new ListedRoles();
  readonly clock = { ms: T0, now: () => new Date(this.clock.ms).toISOString() };
  readonly desk: DeskParts;
  /** Rules that were broken, as sentences. */
  readonly violations: string[] = [];
  readonly pressed: Pressed[] = [];
  /** Effective writes by change. */
  readonly writes = new Map<string, number>();
  /** When writes were begun, in ms. */
  readonly #begun: number[] = [];
  onPress: (data: Readonly<Record<string, string>>) => void = () => undefined;
  readonly #owed = new Map<Change["plan"]["request"]["kind"], 1 | 2>([
    ["enable-smtp-auth-tenant", 2],
  ]);
  #stale: {
    readonly untilMs: number;
    readonly connectors: readonly InboundConnector[];
    readonly smtpAuthDisabled: boolean;
  } = { untilMs: 0, connectors: [], smtpAuthDisabled: true };
  #ids = 0;

  constructor(prepared: Case, scene: Scene, broken: Broken) {
    this.roles.admins = [alex, jo, toni, vera];
    this.roles.glassBreakers = [sam, vera];
    this.store = new MemoryStore(broken.bend);
    this.store.isLax = broken.isLax ?? false;
    const desk = this.#makeDesk(knowledgeFor(prepared, scene.about));
    if (scene.isBusyHour) this.#applyOthers();
    this.desk = broken.desk?.(desk, this) ?? desk;
    for (const [n, reporter] of [robin, kim].entries()) {
      const aCase = { ...prepared, id: `case-${n}`, reporter, version: 0 };
      this.store.state.cases.set(aCase.id, aCase);
    }
  }

  /** Four other changes, fifty minutes ago. */
  #applyOthers(): void {
    const ms = T0 - 50 * MINUTE;
    for (let n = 1; n < AN_HOUR_AT_MOST; n += 1) {
      this.#begun.push(ms);
      this.store.state.audit.push({
        at: new Date(ms).toISOString(),
        who: "bounce-desk",
        what: "change.applying",
        subject: `other-${n}`,
        data: {},
      });
    }
  }

  #makeDesk(knowledge: Knowledge): DeskParts {
    const admin = this.exchange.admin();
    return {
      store: this.store,
      knowledge,
      looks: new FakeNetwork(this.exchange)
        .looks()
        .filter(({ id }) => id === "relay"),
      readText: () => ({
        kind: "not-a-bounce",
        bounces: [],
        facts: {},
        because: "",
      }),
      changeKinds: kinds,
      replicatesWithinMs: 15 * MINUTE,
      // Watched behind the fence: what never leaves needs no judge.
      admin: fenced(
        {
          ...admin,
          inboundConnectors: async () => {
            const read = await admin.inboundConnectors();
            return read.outcome === "saw" && this.isStale()
              ? { outcome: "saw", value: this.#stale.connectors }
              : read;
          },
          transport: async () => {
            const read = await admin.transport();
            const { smtpAuthDisabled } = this.#stale;
            return read.outcome === "saw" && this.isStale()
              ? {
                  outcome: "saw",
                  value: { smtpClientAuthenticationDisabled: smtpAuthDisabled },
                }
              : read;
          },
          write: (write) => this.#watched((one) => admin.write(one), write),
        },
        this.clock,
      ),
      roles: this.roles,
      clock: this.clock,
      ids: { id: () => `id-${(this.#ids += 1)}`, reference: () => "BD-0001" },
      log: { write: () => undefined },
      mode: "changes",
    };
  }

  /** For ten minutes reads show how things stand now, whatever is written meanwhile. */
  readsGoStale(): void {
    const { connectors, smtpAuthDisabled } = this.exchange;
    const untilMs = this.clock.ms + 10 * MINUTE;
    this.#stale = { untilMs, connectors: [...connectors], smtpAuthDisabled };
  }

  isStale(): boolean {
    return this.clock.ms < this.#stale.untilMs;
  }

  changes(): readonly Change[] {
    return [...this.store.state.changes.values()];
  }

  press(
    who: Person,
    verb: string,
    data: Readonly<Record<string, string>>,
  ): void {
    this.onPress(data);
    const { changeId = "", digest = "", reason = "" } = data;
    const isAlone = verb === "break-glass";
    const change = this.store.state.changes.get(changeId);
    if ((isAlone || verb === "approve") && change?.state === "proposed")
      this.pressed.push({
        isAlone,
        isSaid: reason !== "",
        changeId,
        who,
        digest,
        ms: this.clock.ms,
        may: isAlone
          ? this.roles.isKnownForGlass(who)
          : this.roles.isKnown(who),
      });
    this.send(who, { kind: "press", verb, data });
  }

  async work(owner = "worker"): Promise<void> {
    await work(this.desk, owner);
  }

  /** What stands in the tenant for a change, whether or not Exchange answers. */
  async truth(change: Change): Promise<string> {
    const { state } = this.exchange;
    this.exchange.state = "up";
    const kind = kinds.find((one) => one.kind === change.plan.request.kind);
    const read = await kind?.read(change.plan, this.exchange.admin());
    this.exchange.state = state;
    return read?.outcome === "saw" ? canonicalJson(read.value.image) : "";
  }

  send(from: Person, what: InboxItem["what"]): void {
    const id = this.desk.ids.id();
    const at = this.clock.now();
    this.store.state.inbox.set(id, { id, at, from, language: "en", what });
  }

  /** Looks at a write in the moment it is made, and counts it if it has an effect. */
  async #watched(
    write: (write: MailWrite) => Promise<WriteResult>,
    what: MailWrite,
  ): Promise<WriteResult> {
    const change = this.#writerOf(what);
    await this.#checkWrite(change, what);
    const before = this.exchange.effective.length;
    try {
      return await write(what);
    } finally {
      if (change !== undefined && this.exchange.effective.length > before)
        this.writes.set(change.id, (this.writes.get(change.id) ?? 0) + 1);
    }
  }

  /** The change whose plan is this very write; the one under way if there are several. */
  #writerOf(what: MailWrite): Change | undefined {
    const all = this.changes().filter((change) => {
      const kind = kinds.find((one) => one.kind === change.plan.request.kind);
      return (
        kind !== undefined &&
        canonicalJson(kind.write(change.plan)) === canonicalJson(what)
      );
    });
    return all.find(({ state }) => state === "applying") ?? all.at(-1);
  }

  async #checkWrite(
    change: Change | undefined,
    what: MailWrite,
  ): Promise<void> {
    if (change?.state !== "applying") {
      this.violations.push(`${what.cmdlet}: no change is applying this`);
      return;
    }
    if (this.store.state.pulled.length > 0)
      this.violations.push("written while changes are off");
    // What nobody can see nobody can keep clear of.
    const isSeen = !this.isStale();
    if (
      isSeen &&
      (await this.truth(change)) !== canonicalJson(change.plan.before)
    )
      this.violations.push("written over something else than was planned");
    const inTime = this.pressed.filter(
      (one) =>
        one.changeId === change.id &&
        one.may &&
        one.digest === digestOf(change.plan) &&
        one.ms < Date.parse(change.expiresAt),
    );
    if (!this.#wasDecidedAlone(inTime)) {
      this.#checkApprovals(change, inTime);
      this.#checkHour();
    }
    this.#begun.push(this.clock.ms);
  }

  #wasDecidedAlone(inTime: readonly Pressed[]): boolean {
    return inTime.some(
      ({ isAlone, isSaid, ms, who }) =>
        isAlone &&
        isSaid &&
        this.clock.ms - ms <= HOUR + HELD_UP_MS &&
        this.roles.isKnownForGlass(who),
    );
  }

  #checkHour(): void {
    const lately = this.#begun.filter((ms) => ms > this.clock.ms - HOUR);
    if (lately.length >= AN_HOUR_AT_MOST)
      this.violations.push("more written in an hour than may be");
  }

  #checkApprovals(change: Change, inTime: readonly Pressed[]): void {
    const { kind } = change.plan.request;
    const counted = inTime.filter(
      ({ who, isAlone, isSaid }) =>
        !isAlone &&
        (isSaid || !NEEDS_WORDS.includes(kind)) &&
        who.objectId !== change.requester.objectId,
    );
    const people = new Set(counted.map(({ who }) => who));
    if (people.size < (this.#owed.get(change.plan.request.kind) ?? 1))
      this.violations.push("written without the approvals it wants");
    else if (!counted.some(({ ms }) => this.clock.ms - ms <= HOUR + HELD_UP_MS))
      this.violations.push("written on an approval of over an hour ago");
    if (!counted.some(({ who }) => this.roles.isKnown(who)))
      this.violations.push("written for somebody who may not approve");
  }
}

/** As much of what is known as this one case is about. */
const lean = new Map<Subject, Knowledge>();
let whole: Knowledge | undefined;

export function setKnowledge(knowledge: Knowledge): void {
  whole = knowledge;
  lean.clear();
}

function knowledgeFor(prepared: Case, subject: Subject): Knowledge {
  const known = lean.get(subject);
  if (known !== undefined) return known;
  if (whole === undefined) throw new Error("no knowledge was handed in");
  const { found } = insight(prepared, whole);
  if (found === undefined) throw new Error("the case has no cause");
  const { cause, fix } = found;
  const knowledge: Knowledge = {
    ...whole,
    codes: whole.codes.filter(({ suspects }) => cause.id in suspects),
    causes: [cause],
    fixes: [
      subject === "connector"
        ? fix
        : { ...fix, change: () => ({ kind: "enable-smtp-auth-tenant" }) },
    ],
  };
  lean.set(subject, knowledge);
  return knowledge;
}
