import assert from "node:assert/strict";
import { isTerminal } from "../../src/core/change.ts";
import type { ChangeState } from "../../src/core/model.ts";
import { StaleVersion, TargetTaken } from "../../src/desk/errors.ts";
import { openStore } from "../../src/storage/index.ts";
import { clock, type OpenStore, rawly, withStore } from "./fresh-store.ts";
import { aCase, aChange } from "./samples.ts";

const TARGET = aChange("x").plan.target;
const STATES: Readonly<Record<ChangeState, true>> = {
  proposed: true,
  approved: true,
  applying: true,
  applied: true,
  verified: true,
  rejected: true,
  expired: true,
  drifted: true,
  unknown: true,
  conflict: true,
  failed: true,
  undone: true,
};

function withCase(work: (store: OpenStore, file: string) => Promise<void>) {
  return withStore(async (store, file) => {
    await store.transact((tx) => tx.cases.insert(aCase("case-1")));
    await work(store, file);
  });
}

describe("storage: changes", () => {
  it("gives back what was stored and counts versions", () =>
    withCase(async (store) => {
      await store.transact((tx) => tx.changes.insert(aChange("a")));
      const updated = await store.transact((tx) =>
        tx.changes.update(aChange("a", { state: "approved" })),
      );
      assert.deepEqual(
        updated,
        aChange("a", { state: "approved", version: 1 }),
      );
      assert.deepEqual(
        await store.transact((tx) => tx.changes.get("a")),
        updated,
      );
      await assert.rejects(
        store.transact((tx) => tx.changes.update(aChange("a"))),
        StaleVersion,
      );
    }));

  for (const state of Object.keys(STATES).filter(isState))
    it(`a change that is ${state} ${isTerminal(state) ? "frees" : "holds"} its target`, () =>
      withCase(async (store, file) => {
        await store.transact((tx) =>
          tx.changes.insert(aChange("a", { state })),
        );
        const open = await store.transact((tx) => tx.changes.openOn(TARGET));
        assert.equal(open?.id, isTerminal(state) ? undefined : "a");
        const second = store.transact((tx) => tx.changes.insert(aChange("b")));
        if (isTerminal(state)) await second;
        else await assert.rejects(second, TargetTaken);
        // The index itself says the same, whoever writes.
        const third = () =>
          rawly(file, (db) =>
            db
              .prepare(
                "INSERT INTO changes SELECT 'c', case_id, target, 'proposed', version, updated_at, json FROM changes WHERE id = 'a'",
              )
              .run([]),
          );
        assert.throws(third, { code: "SQLITE_CONSTRAINT_UNIQUE" });
      }));

  it("does not open an ended change again while another is open", () =>
    withCase(async (store) => {
      await store.transact(async (tx) => {
        await tx.changes.insert(aChange("a", { state: "failed" }));
        await tx.changes.insert(aChange("b"));
      });
      await assert.rejects(
        store.transact((tx) => tx.changes.update(aChange("a"))),
        (error) => error instanceof TargetTaken && error.openChangeId === "b",
      );
    }));

  it("lets one of many win a target, over two connections at once", () =>
    withCase(async (store, file) => {
      const other = await openStore({ file, clock });
      const tries = Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? store : other).transact((tx) =>
          tx.changes.insert(aChange(`change-${n}`)),
        ),
      );
      const ends = await Promise.allSettled(tries);
      await other.close();
      const lost = ends.filter((end) => end.status === "rejected");
      assert.equal(lost.length, 19);
      for (const { reason } of lost) assert.ok(reason instanceof TargetTaken);
    }));
});

function isState(state: string): state is ChangeState {
  return Object.hasOwn(STATES, state);
}
