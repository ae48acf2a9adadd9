import assert from "node:assert/strict";
import { isTerminal } from "../../src/core/change.ts";
import { Life } from "./mortal.ts";
import { alex, robin, sam } from "./people.ts";
import {
  approvalOf,
  claimedCase,
  MINUTE,
  onStage,
  proposedChange,
  RELAY_DENIED,
  type Stage,
  work,
} from "./stage.ts";

/** Longer than any lease: the dead worker's jobs are free again. */
const AFTER_THE_LEASE_MS = 16_000;
/** From here on a read shows for certain what a write has left. */
const REPLICATED_MS = 16 * MINUTE;

/** Works with one life after the other, each killed at this step, the last one not; true when the first one died. */
async function dies(stage: Stage, at: number): Promise<boolean> {
  const life = new Life(at);
  const worked = work(life.of(stage.desk), "first life");
  const end = await Promise.race([
    worked.then(() => "alive" as const),
    life.stopped.then(() => "dead" as const),
  ]);
  for (let lives = 0; lives < 8; lives += 1) {
    stage.clock.ms += AFTER_THE_LEASE_MS;
    await work(new Life().of(stage.desk), `life ${lives}`);
  }
  // Twice: the write that is made then may be the one whose answer gets lost.
  for (const life of ["last but one", "last"]) {
    stage.clock.ms += REPLICATED_MS;
    await work(new Life().of(stage.desk), life);
  }
  return end === "dead";
}

const IN_MEMORY = { isInMemory: true } as const;

/** Plays it once for every step at which the service can be killed. */
async function killAtEveryStep(
  scene: (stage: Stage) => Promise<void>,
  check: (stage: Stage, at: number) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    const isDead = await onStage(async (stage) => {
      await scene(stage);
      const died = await dies(stage, at);
      await check(stage, at);
      return died;
    }, IN_MEMORY);
    if (!isDead) return at - 1;
  }
}

/** In memory, where every step can be tried; test/story kills real processes over the real store. */
describe("the service killed at any step", () => {
  it("while it works on a report goes on to the same conclusion", async () => {
    const steps = await killAtEveryStep(
      async (stage) => {
        await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      },
      async (stage, at) => {
        const open = await stage.store.transact((tx) => tx.cases.openOf(robin));
        assert.equal(open.length, 1, `one case after step ${at}`);
        assert.equal(open[0]?.state, "answered", `after step ${at}`);
      },
    );
    assert.ok(steps > 15);
  }).timeout(90_000);

  it("while a change is asked for proposes it once", async () => {
    await killAtEveryStep(
      async (stage) => {
        const { id } = await claimedCase(stage);
        const data = { caseId: id };
        await stage.send(sam, { kind: "press", verb: "ask-admins", data });
      },
      async (stage, at) => {
        const { state, changeId = "" } = await stage.caseOf(robin);
        assert.equal(state, "fixing", `after step ${at}`);
        assert.equal((await stage.change(changeId)).state, "proposed");
      },
    );
  }).timeout(90_000);

  for (const fault of [undefined, "lost-after", "lost-before"] as const)
    it(`while a change is applied writes once at the most, and comes to an end (${fault ?? "no fault"})`, async () => {
      const steps = await killAtEveryStep(
        async (stage) => {
          const change = await proposedChange(stage);
          if (fault !== undefined) stage.exchange.faults.push(fault);
          const data = approvalOf(change);
          await stage.send(alex, { kind: "press", verb: "approve", data });
        },
        async (stage, at) => {
          const { changeId = "", state } = await stage.caseOf(robin);
          const change = await stage.change(changeId);
          assert.equal(change.state, "verified", `after step ${at}`);
          assert.equal(state, "fixed", `after step ${at}`);
          assert.equal(stage.exchange.effective.length, 1, `at step ${at}`);
          assert.deepEqual(
            (await stage.approvalCard(changeId, alex)).tone,
            "good",
          );
        },
      );
      assert.ok(steps >= 12);
    }).timeout(90_000);

  it("and somebody reverting it while it is down is left to a person", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.faults.push("lost-after");
      await stage.press(alex, "approve", approvalOf(change));
      stage.exchange.byHand("Printers", {
        SenderIPAddresses: ["198.51.100.20"],
        Comment: "",
      });
      for (let step = 1; step < 6; step += 1) await dies(stage, step);
      assert.equal((await stage.change(change.id)).state, "conflict");
      assert.equal(stage.exchange.effective.length, 1);
    }));
});

describe("two workers", () => {
  it("on one store write once, and neither leaves the change behind", async () => {
    // The first worker sleeps at each step in turn, longer than its lease, while the second works.
    for (let at = 1; ; at += 1) {
      const isDone = await onStage(
        async (stage) => {
          const change = await proposedChange(stage);
          await stage.send(alex, {
            kind: "press",
            verb: "approve",
            data: approvalOf(change),
          });
          const sleeper = new Life(at);
          const first = work(sleeper.of(stage.desk), "sleeper");
          const end = await Promise.race([
            first.then(() => "done" as const),
            sleeper.stopped.then(() => "asleep" as const),
          ]);
          for (let turn = 0; turn < 3; turn += 1) {
            stage.clock.ms += AFTER_THE_LEASE_MS;
            await work(stage.desk, "awake");
          }
          sleeper.wake();
          await first;
          for (let turn = 0; turn < 8; turn += 1) await stage.pass(MINUTE);
          await stage.pass(REPLICATED_MS);
          const after = await stage.change(change.id);
          assert.ok(isTerminal(after.state), `${after.state} at step ${at}`);
          assert.equal(after.state, "verified", `at step ${at}`);
          const proofs = after.log.filter(({ what }) =>
            what.includes("nothing was written"),
          );
          assert.ok(stage.exchange.effective.length <= 1 + proofs.length);
          return end === "done";
        },
        { isInMemory: true },
      );
      if (isDone) {
        assert.ok(at > 12);
        return;
      }
    }
  }).timeout(90_000);

  it("asleep at the same time, at two moments of any distance, still bring it to its end", async () => {
    for (let one = 2; one <= 9; one += 1)
      for (let other = 2 + (one % 2); other <= 9; other += 2)
        await onStage(
          async (stage) => {
            const change = await proposedChange(stage);
            await stage.send(alex, {
              kind: "press",
              verb: "approve",
              data: approvalOf(change),
            });
            await stage.turn();
            const first = await asleepAt(stage, one, "first");
            stage.clock.ms += AFTER_THE_LEASE_MS;
            const second = await asleepAt(stage, other, "second");
            await first();
            await second();
            for (let turn = 0; turn < 4; turn += 1) await stage.pass(MINUTE);
            await stage.pass(REPLICATED_MS);
            const { state, log } = await stage.change(change.id);
            assert.equal(state, "verified", `at ${one} and ${other}`);
            const proofs = log.filter(({ what }) =>
              what.includes("nothing was written"),
            );
            assert.ok(stage.exchange.effective.length <= 1 + proofs.length);
          },
          { isInMemory: true },
        );
  }).timeout(90_000);
});

/** A worker that has gone so far and sleeps; what comes back wakes it and waits for it. */
async function asleepAt(
  stage: Stage,
  step: number,
  owner: string,
): Promise<() => Promise<void>> {
  const life = new Life(step);
  const worked = work(life.of(stage.desk), owner);
  await Promise.race([worked, life.stopped]);
  return () => {
    life.wake();
    return worked;
  };
}
