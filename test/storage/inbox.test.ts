import assert from "node:assert/strict";
import { rawly, withStore } from "./fresh-store.ts";
import { after, anItem, BEN, NOBODY, T0 } from "./samples.ts";

describe("storage: inbox", () => {
  it("records an id once, also when it comes again after it is done", () =>
    withStore(async (store) => {
      const record = (text: string) =>
        store.transact((tx) => tx.inbox.record(anItem("a", text)));
      assert.equal(await record("first"), true);
      assert.equal(await record("second"), false);
      assert.deepEqual(
        await store.transact((tx) => tx.inbox.next(T0, NOBODY)),
        anItem("a", "first"),
      );
      await store.transact((tx) => tx.inbox.done("a"));
      assert.equal(await record("third"), false);
      assert.equal(
        await store.transact((tx) => tx.inbox.next(T0, NOBODY)),
        undefined,
      );
    }));

  it("keeps one person's order and passes busy people over", () =>
    withStore(async (store) => {
      const second = { ...anItem("b"), from: BEN };
      await store.transact(async (tx) => {
        await tx.inbox.record(anItem("a"));
        await tx.inbox.record({ ...anItem("a2") });
        await tx.inbox.record(second);
      });
      const next = (...busy: string[]) =>
        store.transact(
          async (tx) => (await tx.inbox.next(T0, new Set(busy)))?.id,
        );
      const anna = anItem("a").from.objectId;
      assert.equal(await next(), "a");
      assert.equal(await next(anna), "b");
      assert.equal(await next(anna, BEN.objectId), undefined);
    }));

  it("lets one of many at the same time be the first", () =>
    withStore(async (store) => {
      const results = await Promise.all(
        Array.from({ length: 10 }, () =>
          store.transact((tx) => tx.inbox.record(anItem("a"))),
        ),
      );
      assert.equal(results.filter(Boolean).length, 1);
    }));

  it("hands out the oldest first and passes by what is not due", () =>
    withStore(async (store) => {
      const next = (now: string) =>
        store.transact(async (tx) => (await tx.inbox.next(now, NOBODY))?.id);
      for (const id of ["z", "a", "m"])
        await store.transact((tx) => tx.inbox.record(anItem(id)));
      assert.equal(await next(T0), "z");
      await store.transact((tx) => tx.inbox.failed("z", T0, "no"));
      assert.equal(await next(T0), "a");
      assert.equal(await next(after(1)), "z");
    }));

  it("waits 1 s, 5 s, 30 s and 2 min, then sets the item aside", () =>
    withStore(async (store) => {
      await store.transact((tx) => tx.inbox.record(anItem("a")));
      let at = 0;
      for (const wait of [1, 5, 30, 120]) {
        const [isAside, tooEarly, due] = await store.transact(async (tx) => [
          await tx.inbox.failed("a", after(at), "no"),
          await tx.inbox.next(after(at + wait - 0.001), NOBODY),
          await tx.inbox.next(after(at + wait), NOBODY),
        ]);
        assert.deepEqual([isAside, tooEarly, due?.id], [false, undefined, "a"]);
        at += wait;
      }
      await store.transact(async (tx) => {
        assert.equal(await tx.inbox.failed("a", after(at), "no"), true);
        assert.equal(await tx.inbox.next(after(9e6), NOBODY), undefined);
        assert.equal(await tx.inbox.record(anItem("a")), false);
      });
    }));

  it("keeps a person's words only until the item is done", () =>
    withStore(async (store, file) => {
      await store.transact(async (tx) => {
        await tx.inbox.record(anItem("a", "my words"));
        await tx.inbox.done("a");
      });
      const rows = rawly(file, (db) =>
        db.prepare("SELECT * FROM inbox").all([]),
      );
      assert.equal(rows.length, 1);
      assert.doesNotMatch(JSON.stringify(rows), /my words/);
    }));

  it("sets a damaged item aside and goes on", () =>
    withStore(async (store, file) => {
      await store.transact(async (tx) => {
        await tx.inbox.record(anItem("broken"));
        await tx.inbox.record(anItem("whole"));
      });
      rawly(file, (db) =>
        db.exec("UPDATE inbox SET json = '{' WHERE id = 'broken'"),
      );
      const next = await store.transact((tx) => tx.inbox.next(T0, NOBODY));
      assert.equal(next?.id, "whole");
    }));
});
