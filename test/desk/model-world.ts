import { createChangeKinds } from "../../src/changes/index.ts";
import { canonicalJson } from "../../src/core/canonical-json.ts";
import type { Case, Change, Knowledge, Person } from "../../src/core/model.ts";
import { digestOf } from "../../src/desk/digest.ts";
import type { DeskParts } from "../../src/desk/parts.ts";
import type {
  InboxItem,
  MailWrite,
  TenantRead,
  WriteResult,
} from "../../src/desk/ports.ts";
import { insight } from "../../src/desk/views/insight.ts";
import { FakeExchange } from "./fake-exchange.ts";
import { FakeNetwork } from "./fake-looks.ts";
import { MemoryStore, type Bend } from "./memory-store.ts";
import { alex, jo, robin, kim, toni, vera } from "./people.ts";
import { FakeRoles, HOUR, T0, work } from "./stage.ts";

/** One rule of the real code broken; the model has to find it. */
export interface Broken {
  readonly bend?: Bend;
  /** The desk as it is handed to the commands. */
  readonly desk?: (desk: DeskParts, world: World) => DeskParts;
  readonly isLax?: true;
}

export type Subject = "connector" | "tenant";

/** What the model itself knows of one press on Approve. */
interface Pressed {
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

  /** Can it be known right now that this person may approve? */
  isKnown(person: Person): boolean {
    return (
      person === vera || (this.state === "up" && this.admins.includes(person))
    );
  }
}

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
  /** Those of a worker that slept between its last look and the write: Exchange has no fence against it. */
  readonly lateWrites = new Map<string, number>();
  /** A worker that slept too long is up again: what it does was decided before. */
  isWoken = false;
  onPress: (data: Readonly<Record<string, string>>) => void = () => undefined;
  readonly #owed = new Map<Change["plan"]["request"]["kind"], 1 | 2>([
    ["enable-smtp-auth-tenant", 2],
  ]);
  #ids = 0;

  constructor(prepared: Case, subject: Subject, broken: Broken) {
    this.roles.admins = [alex, jo, toni, vera];
    this.store = new MemoryStore(broken.bend);
    this.store.isLax = broken.isLax ?? false;
    const desk = this.#makeDesk(knowledgeFor(prepared, subject));
    this.desk = broken.desk?.(desk, this) ?? desk;
    for (const [n, reporter] of [robin, kim].entries()) {
      const aCase = { ...prepared, id: `case-${n}`, reporter, version: 0 };
      this.store.state.cases.set(aCase.id, aCase);
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
      admin: {
        ...admin,
        write: (write) => this.#watched((one) => admin.write(one), write),
      },
      roles: this.roles,
      clock: this.clock,
      ids: { id: () => `id-${(this.#ids += 1)}`, reference: () => "BD-0001" },
      log: { write: () => undefined },
      mode: "changes",
    };
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
    const { changeId = "", digest = "" } = data;
    const change = this.store.state.changes.get(changeId);
    if (verb === "approve" && change?.state === "proposed")
      this.pressed.push({
        changeId,
        who,
        digest,
        ms: this.clock.ms,
        may: this.roles.isKnown(who),
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
    if (!this.isWoken) await this.#checkWrite(change, what);
    const before = this.exchange.effective.length;
    try {
      return await write(what);
    } finally {
      if (change !== undefined && this.exchange.effective.length > before)
        this.#count(change.id, this.isWoken ? this.lateWrites : this.writes);
    }
  }

  #count(id: string, writes: Map<string, number>): void {
    writes.set(id, (writes.get(id) ?? 0) + 1);
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
    if ((await this.truth(change)) !== canonicalJson(change.plan.before))
      this.violations.push("written over something else than was planned");
    this.#checkApprovals(change);
  }

  #checkApprovals(change: Change): void {
    const digest = digestOf(change.plan);
    const counted = this.pressed.filter(
      (one) =>
        one.changeId === change.id &&
        one.may &&
        one.digest === digest &&
        one.who.objectId !== change.requester.objectId &&
        one.ms < Date.parse(change.expiresAt),
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
