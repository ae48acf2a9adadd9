import assert from "node:assert/strict";
import { startWorkers, type Workers } from "../../src/desk/workers.ts";
import { alex, kim, robin } from "./people.ts";
import { approvalOf, onStage, RELAY_DENIED, type Stage } from "./stage.ts";

/** Resolves at the first commit after which this holds. */
function until(stage: Stage, holds: () => Promise<boolean>): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      holds().then((isSo) => {
        if (!isSo) return;
        stop();
        resolve();
      }, reject);
    };
    const stop = stage.store.onCommit(look);
    look();
  });
}

async function withWorkers(
  stage: Stage,
  owners: readonly string[],
  play: () => Promise<void>,
): Promise<void> {
  const all = owners.map((owner): Workers => startWorkers(stage.desk, owner));
  const stop = stage.store.onCommit(() => {
    for (const workers of all) workers.wake();
  });
  try {
    await play();
  } finally {
    stop();
    await Promise.all(all.map((workers) => workers.stop()));
  }
}

async function isIn(stage: Stage, who: typeof robin, state: string) {
  const open = await stage.store.transact((tx) => tx.cases.openOf(who));
  return open[0]?.state === state;
}

describe("the workers", () => {
  it("take a report up by themselves, for several people at a time", () =>
    onStage((stage) =>
      withWorkers(stage, ["one"], async () => {
        const text = RELAY_DENIED;
        await stage.send(robin, { kind: "message", text });
        await stage.send(kim, { kind: "message", text });
        await until(stage, () => isIn(stage, robin, "answered"));
        await until(stage, () => isIn(stage, kim, "answered"));
      }),
    ));

  it("of two processes on one store make one change", () =>
    onStage((stage) =>
      withWorkers(stage, ["one", "two"], async () => {
        await stage.send(robin, { kind: "message", text: RELAY_DENIED });
        await until(stage, () => isIn(stage, robin, "answered"));
        const { id } = await stage.caseOf(robin);
        await stage.send(robin, {
          kind: "press",
          verb: "ask-for-fix",
          data: { caseId: id },
        });
        await until(stage, () => isIn(stage, robin, "fixing"));
        const { changeId = "" } = await stage.case(id);
        const data = approvalOf(await stage.change(changeId));
        await stage.send(alex, { kind: "press", verb: "approve", data });
        await until(stage, () => isIn(stage, robin, "fixed"));
        assert.equal(stage.exchange.asked.length, 1);
      }),
    ));

  it("stop although a look is still under way, and leave it to the next start", () =>
    onStage(async (stage) => {
      const slow = stage.desk.looks.map((look) => ({
        ...look,
        run: (...[, signal]: Parameters<typeof look.run>) =>
          new Promise<Awaited<ReturnType<typeof look.run>>>((resolve) => {
            signal.addEventListener("abort", () => {
              resolve({
                outcome: "could-not-look",
                fault: "us",
                reason: "stopped",
              });
            });
          }),
      }));
      await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      const workers = startWorkers({ ...stage.desk, looks: slow }, "one");
      await until(stage, () => isIn(stage, robin, "looking"));
      await workers.stop();
      const { attempts } = await stage.caseOf(robin);
      assert.ok(attempts.every(({ state }) => state === "running"));
      // The same owner, started again, need not wait for the old leases.
      await withWorkers(stage, ["one"], () =>
        until(stage, () => isIn(stage, robin, "answered")),
      );
    }));
});
