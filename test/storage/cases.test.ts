import assert from "node:assert/strict";
import {
  DamagedRecord,
  DeskError,
  StaleVersion,
} from "../../src/desk/errors.ts";
import { rawly, withStore } from "./fresh-store.ts";
import { aCase, after, ANNA, BEN, CONNECTORS, SEEN } from "./samples.ts";

describe("storage: cases", () => {
  it("gives back what was stored, evidence in its order", () =>
    withStore(async (store) => {
      const stored = aCase("c1", {
        evidence: [CONNECTORS, SEEN, { ...SEEN, source: "answer" }],
        ticket: { openedAt: after(5), reason: "asked for", claimedBy: BEN },
        changeId: "ch1",
      });
      await store.transact((tx) => tx.cases.insert(stored));
      const read = await store.transact((tx) => tx.cases.get("c1"));
      assert.deepEqual(read, stored);
      assert.equal(await store.transact((tx) => tx.cases.get("c2")), undefined);
    }));

  it("keeps evidence in rows of their own, not in the document", () =>
    withStore(async (store, file) => {
      await store.transact((tx) => tx.cases.insert(aCase("c1")));
      await store.transact((tx) =>
        tx.cases.update(aCase("c1", { evidence: [SEEN, CONNECTORS] })),
      );
      const [rows, documents] = rawly(file, (db) => [
        db.prepare("SELECT position, fact, source FROM evidence").all([]),
        db.prepare("SELECT json FROM cases").all([]),
      ]);
      assert.deepEqual(rows, [
        { position: 0, fact: "recipient.external", source: "bounce" },
        { position: 1, fact: "connector.list", source: "tenant" },
      ]);
      assert.doesNotMatch(JSON.stringify(documents), /evidence/);
    }));

  it("stores the next version and refuses an older one", () =>
    withStore(async (store) => {
      await store.transact((tx) => tx.cases.insert(aCase("c1")));
      const first = await store.transact((tx) =>
        tx.cases.update(aCase("c1", { state: "asking" })),
      );
      assert.equal(first.version, 1);
      await assert.rejects(
        store.transact((tx) =>
          tx.cases.update(aCase("c1", { state: "fixed" })),
        ),
        StaleVersion,
      );
      assert.deepEqual(await store.transact((tx) => tx.cases.get("c1")), first);
    }));

  it("refuses to update a case that is not there", () =>
    withStore(async (store) => {
      await assert.rejects(
        store.transact((tx) => tx.cases.update(aCase("none"))),
        StaleVersion,
      );
    }));

  it("adds evidence and never changes or drops it", () =>
    withStore(async (store) => {
      await store.transact((tx) =>
        tx.cases.insert(aCase("c1", { evidence: [SEEN, CONNECTORS] })),
      );
      for (const evidence of [[SEEN], [CONNECTORS, SEEN], []])
        await assert.rejects(
          store.transact((tx) => tx.cases.update(aCase("c1", { evidence }))),
          (error) =>
            error instanceof DeskError &&
            error.code === "store.evidence-rewritten",
        );
      const read = await store.transact((tx) => tx.cases.get("c1"));
      assert.deepEqual(read?.evidence, [SEEN, CONNECTORS]);
      assert.equal(read.version, 0);
    }));

  it("lists a reporter's cases that are not closed, newest first", () =>
    withStore(async (store) => {
      const open = await store.transact(async (tx) => {
        await tx.cases.insert(aCase("old"));
        await tx.cases.insert(aCase("new", { openedAt: after(9) }));
        await tx.cases.insert(aCase("closed", { state: "closed" }));
        await tx.cases.insert(aCase("of Ben", { reporter: BEN }));
        return tx.cases.openOf({ ...ANNA, name: "another name" });
      });
      assert.deepEqual(
        open.map(({ id }) => id),
        ["new", "old"],
      );
    }));

  it("says which record is damaged, and nothing of what stands in it", () =>
    withStore(async (store, file) => {
      await store.transact((tx) => tx.cases.insert(aCase("c1")));
      for (const json of ["{}", '{"id":1}', "secret", "[]", "null"]) {
        rawly(file, (db) =>
          db.prepare("UPDATE cases SET json = ?").run([json]),
        );
        await assert.rejects(
          store.transact((tx) => tx.cases.get("c1")),
          (error) =>
            error instanceof DamagedRecord &&
            error.message === "A stored record cannot be read: case c1.",
        );
      }
    }));
});
