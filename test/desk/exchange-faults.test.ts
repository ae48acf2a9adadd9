import assert from "node:assert/strict";
import { isTerminal } from "../../src/core/change.ts";
import type { Change, ChangeState } from "../../src/core/model.ts";
import { handleItem } from "../../src/desk/handle-item.ts";
import type { Fault } from "../../src/lab/cloud/faults.ts";
import { LabTenant } from "./lab-tenant.ts";
import { Life } from "./mortal.ts";
import { alex, jo, robin, toni } from "./people.ts";
import {
  approvalOf,
  HOUR,
  MINUTE,
  onStage,
  proposedChange,
  RELAY_DENIED,
  type Stage,
  work,
} from "./stage.ts";

/** What becomes of a change when people, workers, Exchange and the directory fail: each told three times, a little otherwise. */
const SEEDS = [1, 2, 3] as const;
type Seed = (typeof SEEDS)[number];

const READ = "Get-InboundConnector";
const WRITE = "Set-InboundConnector";
const WITH_NEW = ["198.51.100.20", "203.0.113.44"];

describe("a change on the lab's Exchange, with faults", () => {
  let tenant: LabTenant;
  before(async () => {
    tenant = await LabTenant.open();
  });
  after(() => tenant.close());

  function told(
    name: string,
    play: (stage: Stage, change: Change, seed: Seed) => Promise<void>,
  ): void {
    for (const seed of SEEDS)
      it(`${name} (${seed})`, () =>
        onStage(
          async (stage) => play(stage, await proposedChange(stage), seed),
          { tenant: (clock) => tenant.on(clock), isInMemory: true },
        ));
  }

  /** Approved, and lived on with for three hours, in steps that differ from seed to seed. */
  async function livedOn(
    stage: Stage,
    change: Change,
    seed: Seed,
  ): Promise<Change> {
    await stage.press(alex, "approve", approvalOf(change));
    return passed(stage, change, seed, 3 * HOUR);
  }

  /** After each step the words are true: said to be done only what stands there, "nothing written" only where nothing was. */
  async function passed(
    stage: Stage,
    { id }: Change,
    seed: Seed,
    ms: number,
  ): Promise<Change> {
    const end = stage.clock.ms + ms;
    for (let step = 1; stage.clock.ms < end; step += 1) {
      await stage.pass(7_000 * seed * step);
      const now = await stage.change(id);
      const { title } = await stage.approvalCard(id, alex);
      if (now.state === "verified")
        assert.deepEqual(tenant.addresses, WITH_NEW, title);
      if (NOTHING_WRITTEN.includes(now.state)) assert.equal(tenant.written, 0);
      assert.equal(/^Done/.test(title), now.state === "verified", title);
    }
    return stage.change(id);
  }

  async function ends(
    stage: Stage,
    change: Change,
    seed: Seed,
    expected: { readonly state: ChangeState; readonly written: 0 | 1 },
  ): Promise<void> {
    const { state } = await livedOn(stage, change, seed);
    assert.equal(state, expected.state);
    assert.equal(tenant.written, expected.written);
    assert.deepEqual(
      tenant.addresses,
      expected.written === 1 ? WITH_NEW : ["198.51.100.20"],
    );
  }

  told(
    "approved and rejected at once is decided once",
    async (stage, change, seed) => {
      // Who is looked up faster is not who pressed first.
      const slow = [alex, jo, toni][seed - 1];
      const look = stage.roles.isApprover.bind(stage.roles);
      stage.roles.isApprover = async (person) => {
        const read = await look(person);
        for (let turn = 0; person === slow && turn < 20; turn += 1)
          await Promise.resolve();
        return read;
      };
      const data = approvalOf(change);
      const items = [
        { from: alex, verb: "approve" },
        { from: jo, verb: "reject" },
        { from: toni, verb: "approve" },
      ].map(({ from, verb }, n) => ({
        id: `at once ${n}`,
        at: stage.clock.now(),
        from,
        language: "en",
        what: { kind: "press", verb, data } as const,
      }));
      await Promise.all(items.map((item) => handleItem(stage.desk, item)));
      await work(stage.desk);
      const { state, approval } = await passed(stage, change, seed, HOUR);
      assert.equal(
        state,
        approval?.said === "approved" ? "verified" : "rejected",
      );
      assert.equal(tenant.written, state === "verified" ? 1 : 0);
      const refused = await Promise.all(
        items
          .filter(({ from }) => from !== approval?.by)
          .map(({ id }) => stage.note(id)),
      );
      for (const { lines } of refused)
        assert.match(lines.join(" "), /decided already/);
    },
  );

  told(
    "taken over from a worker that slept is written once, and the sleeper does nothing",
    async (stage, change, seed) => {
      await stage.send(alex, {
        kind: "press",
        verb: "approve",
        data: approvalOf(change),
      });
      await stage.turn();
      const sleeper = new Life(3 + 2 * seed);
      const first = work(sleeper.of(stage.desk), "sleeper");
      await Promise.race([first, sleeper.stopped]);
      await passed(stage, change, seed, 40 * MINUTE);
      const before = tenant.written;
      sleeper.wake();
      await first;
      const { state } = await passed(stage, change, seed, HOUR);
      assert.equal(state, "verified");
      assert.equal(before, 1);
      assert.equal(tenant.written, 1);
    },
  );

  const TROUBLES: readonly (readonly [words: string, faults: Fault[]])[] = [
    ["429, wait 2 s", [{ kind: "throttled", retryAfterS: 2 }]],
    ["429, wait 120 s", [{ kind: "throttled", retryAfterS: 120 }]],
    ["503, again and again", Array<Fault>(5).fill({ kind: "unavailable" })],
    ["401", [{ kind: "unauthorized" }]],
    ["403 of NUL bytes", [{ kind: "forbidden" }]],
    ["no answer", [{ kind: "time-out-before" }]],
  ];
  for (const [words, faults] of TROUBLES)
    told(
      `that cannot be read for a while waits: ${words}`,
      async (stage, change, seed) => {
        // Before the write, or when it is read back.
        if (seed > 1) tenant.fault({ kind: "time-out-after" }, WRITE);
        for (const fault of faults) tenant.fault(fault, READ);
        await ends(stage, change, seed, { state: "verified", written: 1 });
      },
    );

  for (const fault of [
    { kind: "throttled", retryAfterS: 30 },
    { kind: "unauthorized" },
    { kind: "forbidden" },
  ] satisfies Fault[])
    told(
      `whose write is turned away is not applied, and not tried again: ${fault.kind}`,
      async (stage, change, seed) => {
        tenant.fault(fault, WRITE);
        await ends(stage, change, seed, { state: "failed", written: 0 });
      },
    );

  for (const fault of ["unavailable", "time-out-before"] as const)
    told(
      `whose write is lost on the way is written once it is sure: ${fault}`,
      async (stage, change, seed) => {
        tenant.fault({ kind: fault }, WRITE);
        await stage.press(alex, "approve", approvalOf(change));
        assert.equal((await stage.change(change.id)).state, "unknown");
        await passed(stage, change, seed, 10 * MINUTE);
        assert.equal(tenant.written, 0);
        const { state } = await passed(stage, change, seed, 2 * HOUR);
        assert.equal(state, "verified");
        assert.equal(tenant.written, 1);
      },
    );

  told(
    "that was written without an answer is found in place",
    async (stage, change, seed) => {
      tenant.fault({ kind: "time-out-after" }, WRITE);
      await ends(stage, change, seed, { state: "verified", written: 1 });
    },
  );

  told(
    "that was written, unheard of and reverted is left to a person",
    async (stage, change, seed) => {
      tenant.fault({ kind: "time-out-after" }, WRITE);
      await stage.press(alex, "approve", approvalOf(change));
      // The very state of before, or another one of theirs.
      const theirs = seed === 1 ? ["198.51.100.20"] : ["198.51.100.77"];
      tenant.byHand({
        SenderIPAddresses: theirs,
        Comment: seed === 3 ? "mine" : "",
      });
      const { state } = await passed(stage, change, seed, 3 * HOUR);
      assert.equal(state, "conflict");
      assert.equal(tenant.written, 1);
      assert.deepEqual(tenant.addresses, theirs);
    },
  );

  told(
    "whose read-back is ten minutes old is not called done early",
    async (stage, change, seed) => {
      await tenant.readsGoStale(10 * MINUTE);
      await stage.press(alex, "approve", approvalOf(change));
      await passed(stage, change, seed, 5 * MINUTE);
      const { state } = await stage.change(change.id);
      assert.equal(state, "applied");
      const { title, outcome } = await stage.approvalCard(change.id, alex);
      assert.equal(title, "Applied, not verified yet");
      assert.match(outcome.join("\n"), /I look again \{\{TIME/);
      assert.equal(
        (await passed(stage, change, seed, 2 * HOUR)).state,
        "verified",
      );
      assert.equal(tenant.written, 1);
    },
  );

  told(
    "whose answer is lost while reads are ten minutes old is not written twice",
    async (stage, change, seed) => {
      await tenant.readsGoStale(10 * MINUTE);
      tenant.fault({ kind: "time-out-after" }, WRITE);
      await ends(stage, change, seed, { state: "verified", written: 1 });
    },
  );

  told(
    "that meets other settings than planned writes nothing",
    async (stage, change, seed) => {
      if (seed === 1) tenant.byHand({ Comment: "mine" });
      if (seed === 2)
        tenant.byHand({ SenderIPAddresses: ["198.51.100.20", "198.51.100.9"] });
      if (seed === 3) tenant.removeByHand();
      await stage.press(alex, "approve", approvalOf(change));
      const { state } = await passed(stage, change, seed, HOUR);
      assert.equal(state, "drifted");
      assert.equal(tenant.written, 0);
      const { buttons } = await stage.approvalCard(change.id, alex);
      assert.deepEqual(
        buttons.map(({ verb }) => verb),
        ["look-again"],
      );
    },
  );

  told(
    "is not decided on while nobody can say who may, and reports are taken all the same",
    async (stage, change, seed) => {
      stage.roles.state = "down";
      const note = await stage.press(alex, "approve", approvalOf(change));
      assert.match(
        (await stage.note(note)).lines.join(" "),
        /could not look up/,
      );
      const report = RELAY_DENIED.replace("supplier@", `supplier-${seed}@`);
      await stage.say(robin, report);
      const open = await stage.store.transact((tx) => tx.cases.openOf(robin));
      assert.ok(
        open.some(({ bounce }) => bounce.recipient?.includes(`-${seed}@`)),
      );
      const waiting = await passed(stage, change, seed, HOUR);
      assert.equal(waiting.state, "proposed");
      stage.roles.state = "up";
      await ends(stage, change, seed, { state: "verified", written: 1 });
    },
  );

  told(
    "approved before that waits, and expires rather than being written late",
    async (stage, change, seed) => {
      await stage.send(alex, {
        kind: "press",
        verb: "approve",
        data: approvalOf(change),
      });
      await stage.turn();
      stage.roles.state = "down";
      await passed(stage, change, seed, 30 * MINUTE);
      assert.equal((await stage.change(change.id)).state, "approved");
      const { state } = await passed(stage, change, seed, HOUR);
      assert.equal(state, "expired");
      assert.ok(isTerminal(state));
      assert.equal(tenant.written, 0);
    },
  );
});

const NOTHING_WRITTEN: readonly ChangeState[] = [
  "proposed",
  "approved",
  "rejected",
  "drifted",
  "expired",
  "failed",
];
