import fc from "fast-check";
import { isTerminal } from "../../src/core/change.ts";
import { canonicalJson } from "../../src/core/canonical-json.ts";
import type {
  Case,
  Change,
  ChangePlan,
  ChangeState,
} from "../../src/core/model.ts";
import { digestOf } from "../../src/desk/changes/digest.ts";
import {
  type ModelVerb,
  type Move,
  move,
  PEOPLE,
  type Turn,
  type Who,
} from "./model-moves.ts";
import { type Broken, type Subject, World } from "./model-world.ts";
import { Life } from "./mortal.ts";
import { alex, jo, sam, toni, vera } from "./people.ts";
import { HOUR, MINUTE, work } from "./stage.ts";

const LEASE_OVER_MS = 16_000;

/** One run: a proposal, what happens to it, and what must hold after each move. */
class Play {
  readonly #world: World;
  readonly #ended = new Map<string, ChangeState>();
  /** Digests that plans have had, the newest last. */
  readonly #digests = new Map<string, string[]>();
  readonly ends = new Set<ChangeState>();
  #lives = 0;

  constructor(world: World) {
    this.#world = world;
  }

  async make(one: Move): Promise<void> {
    const world = this.#world;
    switch (one.do) {
      case "press":
        this.#press(one.who, one.verb);
        break;
      case "twice":
        this.#press(one.who, one.verb);
        this.#press(one.who, one.verb);
        break;
      case "lost":
        world.exchange.faults.unshift("lost-after");
        this.#press("vera", "approve");
        await this.#work();
        this.#turn(one.then);
        return;
      case "glass":
        await this.#breakGlass(one.who, one.isSaid);
        break;
      case "late":
        world.clock.ms += one.ms;
        this.#press(one.who, "approve");
        break;
      case "pass":
        world.clock.ms += one.ms;
        break;
      case "fault":
        world.exchange.faults.push(one.fault);
        return;
      case "die":
      case "sleep":
        await this.#interrupt(one.do, one.at);
        break;
      default:
        this.#turn(one.do);
    }
    await this.#work();
    await this.check();
  }

  #turn(what: Turn): void {
    const { exchange, roles } = this.#world;
    switch (what) {
      case "edit":
        exchange.smtpAuthDisabled = !exchange.smtpAuthDisabled;
        exchange.byHand("Printers", { Comment: "by hand" });
        return;
      case "revert":
        exchange.smtpAuthDisabled = true;
        exchange.byHand("Printers", {
          SenderIPAddresses: ["198.51.100.20"],
          Comment: "",
        });
        return;
      case "roles":
        roles.state = roles.state === "up" ? "down" : "up";
        return;
      case "exchange":
        exchange.state = exchange.state === "up" ? "down" : "up";
        return;
      case "lose-role":
        roles.admins =
          roles.admins.length > 2 ? [jo, vera] : [alex, jo, toni, vera];
        roles.glassBreakers =
          roles.glassBreakers.length > 1 ? [vera] : [sam, vera];
        return;
      case "stale":
        this.#world.readsGoStale();
        return;
      case "off":
      case "on":
        this.#world.send(vera, { kind: "message", text: `changes ${what}` });
    }
  }

  #press(who: Who, verb: ModelVerb): void {
    const changes = this.#world.changes();
    const made = changes.findLast(({ state }) => state === "verified");
    const open = changes.findLast(({ state }) => !isTerminal(state));
    const change = verb === "undo" ? made : (open ?? changes.at(-1));
    const known = this.#digests.get(change?.id ?? "") ?? [];
    const digest =
      verb === "stale"
        ? (known.at(-2) ?? "0".repeat(64))
        : (change?.digest ?? "");
    this.#world.press(PEOPLE[who], VERB_OF[verb] ?? verb, {
      caseId: verb === "other-case" ? "case-1" : "case-0",
      changeId: change?.id ?? "",
      digest,
      ...(verb === "silently" ? {} : { reason: "ticket 4711" }),
    });
  }

  async #breakGlass(who: Who, isSaid: boolean): Promise<void> {
    const world = this.#world;
    world.send(PEOPLE[who], { kind: "message", text: "break glass" });
    await this.#work();
    const changes = world.changes();
    const change =
      changes.findLast(({ state }) => !isTerminal(state)) ?? changes.at(-1);
    world.press(PEOPLE[who], "break-glass", {
      changeId: change?.id ?? "",
      digest: change?.digest ?? "",
      ...(isSaid ? { reason: "nobody can print labels" } : {}),
    });
  }

  async #work(): Promise<void> {
    await this.#world.work(`life ${this.#lives}`);
  }

  /** An approval that gets as far as the worker lives, or until it sleeps for longer than its lease. */
  async #interrupt(how: "die" | "sleep", at: number): Promise<void> {
    const world = this.#world;
    this.#press("vera", "approve");
    const life = new Life(at);
    const worked = work(life.of(world.desk), `life ${this.#lives}`);
    await Promise.race([worked, life.stopped]);
    this.#lives += 1;
    world.clock.ms += LEASE_OVER_MS;
    if (how === "die") return;
    await this.#work();
    life.wake();
    await worked;
  }

  /** What must hold at every moment. */
  async check(): Promise<void> {
    const open = new Set<string>();
    for (const change of this.#world.changes()) {
      this.#note(change);
      if (!isTerminal(change.state)) {
        this.#expect(
          !open.has(change.plan.target),
          "two changes on one target",
        );
        open.add(change.plan.target);
      }
      this.#checkLog(change);
      this.#checkWrites(change);
      this.#checkCard(change);
      this.#checkTold(change);
      // As far as anybody can see: what reads do not show yet, nobody knows of.
      if (
        change.state === "verified" &&
        !this.#ended.has(change.id) &&
        !this.#world.isStale()
      )
        this.#expect(
          (await this.#world.truth(change)) ===
            canonicalJson(change.plan.after),
          "called verified, and not in place",
        );
      this.#checkEnd(change);
    }
    this.#checkCases();
  }

  #expect(holds: boolean, rule: string): void {
    if (!holds) this.#world.violations.push(rule);
  }

  #note({ id, digest }: Change): void {
    const known = this.#digests.get(id) ?? [];
    if (known.at(-1) !== digest) this.#digests.set(id, [...known, digest]);
  }

  #checkEnd({ id, state, plan }: Change): void {
    const before = this.#ended.get(id) ?? state;
    const isUndone = before === "verified" && state === "undone";
    this.#expect(before === state || isUndone, "an end that was none");
    if (state === "undone")
      this.#expect(
        this.#world
          .changes()
          .some(
            (other) =>
              other.plan.request.kind === "undo" &&
              other.plan.request.changeId === id &&
              other.state === "verified",
          ),
        "undone without a change that took it back",
      );
    if (isTerminal(state)) this.#ended.set(id, state);
    if (isTerminal(state)) this.ends.add(state);
    this.#expect(plan.target !== "", "a change without a target");
  }

  #checkLog(change: Change): void {
    const lines = this.#world.store.state.audit.filter(
      ({ subject }) => subject === change.id,
    );
    this.#expect(
      lines.length === change.log.length + 1,
      "a move that the audit log does not know",
    );
    this.#expect(
      change.digest === digest(change.plan),
      "a digest of another plan",
    );
  }

  #checkWrites({ id, state, log }: Change): void {
    const writes = this.#world.writes.get(id) ?? 0;
    this.#expect(writes <= 1, "written more than once");
    if (NOT_WRITTEN.includes(state))
      this.#expect(writes === 0, `${state}, and yet written`);
    // Somebody may have done the very same by hand while an answer was lost.
    const isFoundThere = log.some(({ what }) =>
      /in place|after all/.test(what),
    );
    if (state === "verified" || state === "applied")
      this.#expect(writes > 0 || isFoundThere, `${state}, and never written`);
  }

  #checkCard(change: Change): void {
    for (const viewer of change.approvers) {
      const key = `change:${change.id}:${viewer.objectId}`;
      const card = this.#world.store.state.cards.get(key)?.card;
      const verbs = card?.buttons.map(({ verb }) => verb) ?? [];
      this.#expect(
        verbs.includes("reject") === (change.state === "proposed"),
        `buttons of a ${change.state} change`,
      );
      this.#expect(
        !verbs.includes("undo") || change.state === "verified",
        "an undo of what is not there",
      );
    }
  }

  /** Whoever broke the glass, everybody knows. */
  #checkTold({ id, approval, requester }: Change): void {
    if (approval?.isEmergency !== true) return;
    const told = this.#world.store.state.cards;
    const people = [...this.#world.roles.admins, requester];
    for (const to of ["helpdesk", ...people.map(({ objectId }) => objectId)])
      this.#expect(
        told.has(`glass:${id}:${to}`) || this.#world.roles.state === "down",
        "the glass was broken, and not everybody was told",
      );
  }

  #checkCases(): void {
    for (const { state, changeId } of this.#world.store.state.cases.values()) {
      const change = this.#world.store.state.changes.get(changeId ?? "");
      if (state === "fixed")
        this.#expect(change?.state === "verified", "fixed, and not verified");
      if (state === "fixing")
        this.#expect(
          change !== undefined && !isTerminal(change.state),
          "being fixed by nothing",
        );
    }
  }

  /** With the world in order again, everything comes to an end. */
  async end(): Promise<void> {
    const { exchange, roles, clock } = this.#world;
    exchange.state = "up";
    roles.state = "up";
    exchange.faults.length = 0;
    this.#turn("on");
    for (const ms of [MINUTE, HOUR, HOUR, HOUR, HOUR, HOUR, HOUR, 25 * HOUR]) {
      if (this.#world.changes().every(({ state }) => isTerminal(state))) break;
      clock.ms += ms;
      await this.#work();
    }
    await this.check();
    for (const { state } of this.#world.changes())
      this.#expect(isTerminal(state), `stuck in ${state}`);
  }
}

const digests = new WeakMap<ChangePlan, string>();

function digest(plan: ChangePlan): string {
  const known = digests.get(plan) ?? digestOf(plan);
  digests.set(plan, known);
  return known;
}

const VERB_OF: Partial<Readonly<Record<ModelVerb, string>>> = {
  stale: "approve",
  silently: "approve",
  "other-case": "ask-admins",
};

const NOT_WRITTEN: readonly ChangeState[] = [
  "proposed",
  "rejected",
  "drifted",
  "expired",
  "failed",
];

export interface Found {
  readonly runs: number;
  readonly ends: readonly ChangeState[];
  /** The first rule that was broken, and after which moves. */
  readonly broke?: { readonly rule: string; readonly moves: readonly Move[] };
}

const AT_ONCE = 500;
const someRun = fc.tuple(
  fc.record({
    about: fc.constantFrom<Subject>("connector", "connector", "tenant"),
    isBusyHour: fc.boolean(),
  }),
  fc.array(move, { minLength: 2, maxLength: 9 }),
);

/** Plays random runs until a rule is broken, so many have been played, or the time is over. The seed repeats them. */
export async function playModel(
  prepared: Case,
  set: {
    readonly runs: number;
    readonly seed: number;
    readonly broken?: Broken;
    readonly limitMs?: number;
  },
): Promise<Found> {
  const ends = new Set<ChangeState>();
  const until = performance.now() + (set.limitMs ?? Infinity);
  let runs = 0;
  while (runs < set.runs && performance.now() < until) {
    const numRuns = Math.min(AT_ONCE, set.runs - runs);
    const seed = set.seed + runs;
    for (const [scene, moves] of fc.sample(someRun, { numRuns, seed })) {
      if (performance.now() > until) break;
      runs += 1;
      const world = new World(prepared, scene, set.broken ?? {});
      const play = new Play(world);
      const rule = await playOne(play, world, moves);
      if (rule !== undefined) return { runs, ends: [], broke: { rule, moves } };
      for (const end of play.ends) ends.add(end);
    }
  }
  return { runs, ends: [...ends].toSorted() };
}

/** The first rule that breaks in one run. */
async function playOne(
  play: Play,
  world: World,
  moves: readonly Move[],
): Promise<string | undefined> {
  try {
    await play.make({ do: "press", who: "sam", verb: "ask-admins" });
    for (const one of moves) {
      await play.make(one);
      if (world.violations.length > 0) break;
    }
    if (world.violations.length === 0) await play.end();
  } catch (error) {
    return error instanceof Error ? error.message : "a fault";
  }
  return world.violations[0];
}
