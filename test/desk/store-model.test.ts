import assert from "node:assert/strict";
import fc from "fast-check";
import { isTerminal } from "../../src/core/change.ts";
import type { Case, Change, ChangeState } from "../../src/core/model.ts";
import { verifyAudit } from "../../src/storage/index.ts";
import { FakeExchange, type WriteFault } from "./fake-exchange.ts";
import { Life } from "./mortal.ts";
import { alex, jo, kim, robin, sam, toni } from "./people.ts";
import {
  claimedCase,
  HOUR,
  MINUTE,
  onStage,
  pick,
  type Stage,
  work,
} from "./stage.ts";

/**
 * On the real store, in fewer runs than the model in memory: any order of what people, time, Exchange and the operating system may do to one change; after each run the rules that
 * must never break are looked at.
 */
type Move =
  | { readonly do: "press"; readonly who: Who; readonly verb: Verb }
  | { readonly do: "pass"; readonly ms: number }
  | { readonly do: "fault"; readonly fault: WriteFault }
  | { readonly do: "edit" | "revert" | "roles" | "exchange" | "lose-role" }
  | { readonly do: "die"; readonly at: number };

const WHO = { robin, kim, sam, toni, alex, jo } as const;
type Who = keyof typeof WHO;

const VERBS = [
  "approve",
  "reject",
  "look-again",
  "ask-admins",
  "ask-for-fix",
  "works-now",
  "still-failing",
  "close",
  "stale",
] as const;
type Verb = (typeof VERBS)[number];

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("press" as const),
      who: fc.constantFrom(
        ...(["alex", "jo", "toni", "sam", "robin", "kim"] as const),
      ),
      verb: fc.constantFrom(...VERBS),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Move>(
      { do: "press", who: "alex", verb: "approve" },
      { do: "press", who: "sam", verb: "ask-admins" },
      { do: "press", who: "alex", verb: "look-again" },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("pass" as const),
      ms: fc.constantFrom(1_000, 4_000, MINUTE, 20 * MINUTE, HOUR, 25 * HOUR),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("fault" as const),
      fault: fc.constantFrom<WriteFault>(
        "refused",
        "lost-before",
        "lost-after",
        "breaks-before",
        "breaks-after",
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Move>(
      { do: "edit" },
      { do: "revert" },
      { do: "roles" },
      { do: "exchange" },
      { do: "lose-role" },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("die" as const),
      at: fc.integer({ min: 1, max: 14 }),
    }),
  },
);

describe("any order of presses, faults, kills and clocks, on the real store", () => {
  it("keeps the rules of a change", () =>
    onStage(
      async (stage) => {
        const prepared = await claimedCase(stage);
        let runs = 0;
        const ends = new Set<ChangeState>();
        await fc.assert(
          fc.asyncProperty(
            fc.array(move, { minLength: 2, maxLength: 8 }),
            async (moves) => {
              runs += 1;
              const run = await Run.start(stage, prepared, runs);
              for (const one of moves) {
                await run.make(one);
                if (one.do === "press" || one.do === "die") await run.check();
              }
              for (const state of await run.end()) ends.add(state);
            },
          ),
          // A busy machine gets fewer random runs, never a timeout; the told ones come first, and each ends another way.
          {
            numRuns: RUNS,
            interruptAfterTimeLimit: 14_000,
            examples: TOLD.map((moves) => [[...moves]]),
          },
        );
        assert.ok((await verifyAudit(stage.file)).ok);
        // Runs that never get anywhere prove nothing.
        for (const end of ["verified", "rejected", "expired"] as const)
          assert.ok(ends.has(end), [...ends].join());
      },
      { isQuick: true },
    )).timeout(150_000);
});

const RUNS = 60;

const TOLD: readonly (readonly Move[])[] = [
  [{ do: "press", who: "alex", verb: "approve" }],
  [{ do: "press", who: "alex", verb: "reject" }],
  [{ do: "pass", ms: 25 * HOUR }],
  [{ do: "die", at: 5 }],
];

/** One case with a connector of its own, and what was seen of its changes so far. */
class Run {
  readonly #stage: Stage;
  readonly #caseId: string;
  readonly #name: string;
  readonly #ended = new Map<string, ChangeState>();
  readonly #changes = new Set<string>();
  #lives = 0;

  private constructor(stage: Stage, caseId: string, name: string) {
    this.#stage = stage;
    this.#caseId = caseId;
    this.#name = name;
  }

  static async start(stage: Stage, prepared: Case, n: number): Promise<Run> {
    const name = `Printers-${n}`;
    const { exchange, roles } = stage;
    exchange.connectors = new FakeExchange([
      { Name: name, Identity: name },
    ]).connectors;
    exchange.effective.length = 0;
    exchange.asked.length = 0;
    exchange.faults.length = 0;
    exchange.state = "up";
    roles.state = "up";
    roles.admins = [alex, jo, toni];
    const id = `case-${n}`;
    const evidence = prepared.evidence.map((piece) =>
      piece.fact === "connector.list"
        ? { ...piece, value: piece.value.map((one) => ({ ...one, name })) }
        : piece,
    );
    await stage.store.transact((tx) =>
      tx.cases.insert({ ...prepared, id, evidence, version: 0 }),
    );
    const run = new Run(stage, id, name);
    await run.make({ do: "press", who: "sam", verb: "ask-admins" });
    return run;
  }

  async make(one: Move): Promise<void> {
    const { exchange, roles } = this.#stage;
    switch (one.do) {
      case "press":
        await this.#press(one.who, one.verb);
        return this.#work();
      case "pass":
        this.#stage.clock.ms += one.ms;
        return this.#work();
      case "fault":
        exchange.faults.push(one.fault);
        return;
      case "edit":
        exchange.byHand(this.#name, { Comment: "by hand" });
        return;
      case "revert":
        exchange.byHand(this.#name, {
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
        roles.admins = [jo];
        return;
      case "die":
        return this.#die(one.at);
    }
  }

  /** What must hold at every moment. */
  async check(): Promise<void> {
    const aCase = await this.#case();
    for (const id of this.#changes) {
      const change = await this.#stage.change(id);
      const before = this.#ended.get(id);
      assert.equal(before ?? change.state, change.state, "terminal is final");
      if (isTerminal(change.state)) this.#ended.set(id, change.state);
      this.#checkApproval(change);
      this.#checkWrites(change);
    }
    if (aCase.changeId !== undefined)
      await this.#checkCards(aCase, await this.#stage.change(aCase.changeId));
  }

  /** With the world in order again, everything comes to an end. */
  async end(): Promise<Iterable<ChangeState>> {
    const { exchange, roles } = this.#stage;
    exchange.state = "up";
    roles.state = "up";
    exchange.faults.length = 0;
    for (const ms of [MINUTE, HOUR, HOUR, HOUR, HOUR, HOUR, HOUR, 25 * HOUR]) {
      if (await this.#isAllEnded()) break;
      this.#stage.clock.ms += ms;
      await this.#work();
    }
    await this.check();
    for (const id of this.#changes)
      assert.ok(isTerminal((await this.#stage.change(id)).state), "stuck");
    assert.notEqual((await this.#case()).state, "fixing");
    await this.#stage.deliver();
    return this.#ended.values();
  }

  async #press(who: Who, verb: Verb): Promise<void> {
    const { changeId = "" } = await this.#case();
    const digest =
      verb === "stale" || changeId === ""
        ? "0".repeat(64)
        : (await this.#stage.change(changeId)).digest;
    await this.#stage.send(WHO[who], {
      kind: "press",
      verb: verb === "stale" ? "approve" : verb,
      data: { caseId: this.#caseId, changeId, digest },
    });
  }

  async #work(): Promise<void> {
    await work(this.#stage.desk, `life ${this.#lives}`);
    await this.#notice();
  }

  /** A press that gets as far as the process lives; the next life starts when the lease has run out. */
  async #die(at: number): Promise<void> {
    await this.#press("alex", "approve");
    const life = new Life(at);
    await Promise.race([
      work(life.of(this.#stage.desk), `life ${this.#lives}`),
      life.stopped,
    ]);
    this.#lives += 1;
    this.#stage.clock.ms += 16_000;
    await this.#work();
  }

  async #isAllEnded(): Promise<boolean> {
    for (const id of this.#changes)
      if (!isTerminal((await this.#stage.change(id)).state)) return false;
    return true;
  }

  async #notice(): Promise<void> {
    const { changeId } = await this.#case();
    if (changeId !== undefined) this.#changes.add(changeId);
  }

  #case(): Promise<Case> {
    return this.#stage.case(this.#caseId);
  }

  #checkApproval({ approval, requester, digest, state }: Change): void {
    if (state !== "proposed" && state !== "expired")
      assert.ok(approval, `${state} without a decision`);
    if (approval === undefined) return;
    assert.equal(approval.digest, digest);
    if (approval.said === "approved")
      assert.notEqual(approval.by.objectId, requester.objectId);
    assert.ok(
      ["admin-alex", "admin-jo", "both-toni"].includes(approval.by.objectId),
    );
  }

  #checkWrites(change: Change): void {
    const mine = this.#stage.exchange.effective.filter((write) =>
      JSON.stringify(write).includes(`Bounce Desk ${change.id}"`),
    );
    assert.ok(mine.length <= 1, `${mine.length} effective writes`);
    if (
      ["proposed", "rejected", "drifted", "expired", "failed"].includes(
        change.state,
      )
    )
      assert.equal(mine.length, 0, `${change.state}, and yet written`);
    if (change.state === "verified" || change.state === "applied")
      assert.equal(mine.length, 1, `${change.state}, and never written`);
  }

  async #checkCards(aCase: Case, change: Change): Promise<void> {
    const cards = await this.#stage.cards();
    const asks = pick(cards, `change:${change.id}:${jo.objectId}`, "approval");
    assert.deepEqual(
      asks.buttons.map(({ verb }) => verb),
      BUTTONS[change.state] ?? [],
      `buttons of a ${change.state} change`,
    );
    const { badge } = pick(cards, `case:${aCase.id}:helpdesk`, "helpdesk");
    assert.equal(badge === "Fixed", aCase.state === "fixed");
    assert.equal(badge === "Closed", aCase.state === "closed");
    assert.equal(badge === "Waiting for admin", change.state === "proposed");
    const { title } = pick(cards, `case:${aCase.id}:user`, "user");
    assert.equal(title.startsWith("Fixed"), aCase.state === "fixed");
    if (aCase.state === "fixed") assert.equal(change.state, "verified");
    if (aCase.state === "fixing") assert.ok(!isTerminal(change.state));
  }
}

const BUTTONS: Partial<Readonly<Record<ChangeState, readonly string[]>>> = {
  proposed: ["approve", "reject", "look-again"],
  drifted: ["look-again"],
  applied: ["trace-next"],
  verified: ["trace-next", "undo"],
};
