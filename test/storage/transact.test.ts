import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { DeskError } from "../../src/desk/errors.ts";
import type { Transaction } from "../../src/desk/ports.ts";
import { openStore } from "../../src/storage/index.ts";
import { clock, withStore } from "./fresh-store.ts";
import {
  aCase,
  aNote,
  anEntry,
  anItem,
  HELPDESK,
  NOBODY,
  T0,
} from "./samples.ts";

function withCode(code: string) {
  return (error: unknown) => error instanceof DeskError && error.code === code;
}

function gate() {
  const events = new EventEmitter();
  const opened = once(events, "open");
  return { opened, open: () => events.emit("open") };
}

describe("storage: transact", () => {
  it("takes everything back when the work throws", () =>
    withStore(async (store) => {
      const broken = new Error("broken");
      const work = store.transact(async (tx) => {
        await tx.cases.insert(aCase("c1"));
        await tx.audit.append(anEntry("opened"));
        await tx.board.show("k", HELPDESK, aNote("x"), T0);
        await tx.inbox.record(anItem("a"));
        throw broken;
      });
      await assert.rejects(work, broken);
      await store.transact(async (tx) => {
        assert.equal(await tx.cases.get("c1"), undefined);
        assert.deepEqual(await tx.board.due(T0, 9), []);
        assert.equal(await tx.inbox.next(T0, NOBODY), undefined);
      });
    }));

  it("runs one after the other, in the order asked for, and goes on after a failure", () =>
    withStore(async (store) => {
      const seen: string[] = [];
      const work = (name: string) => async () => {
        seen.push(`${name} begins`);
        await turn();
        seen.push(`${name} ends`);
        if (name === "b") throw new Error(name);
      };
      const ends = await Promise.allSettled(
        ["a", "b", "c"].map((name) => store.transact(work(name))),
      );
      assert.deepEqual(
        seen,
        ["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`]),
      );
      assert.deepEqual(
        ends.map(({ status }) => status),
        ["fulfilled", "rejected", "fulfilled"],
      );
    }));

  it("loses no update of many at once over two connections", () =>
    withStore(async (store, file) => {
      const other = await openStore({ file, clock });
      await store.transact((tx) => tx.cases.insert(aCase("c1")));
      await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          (n % 2 === 0 ? store : other).transact(async (tx) => {
            const read = await tx.cases.get("c1");
            assert.ok(read !== undefined);
            await tx.cases.update({ ...read, rounds: read.rounds + 1 });
          }),
        ),
      );
      await other.close();
      const end = await store.transact((tx) => tx.cases.get("c1"));
      assert.deepEqual([end?.rounds, end?.version], [40, 40]);
    }));

  it("does not stop the event loop while another connection holds the lock", () =>
    withStore(async (store, file) => {
      const other = await openStore({ file, clock });
      const free = gate();
      const held = other.transact(() => free.opened);
      let isThrough = false;
      const waiting = store.transact(async (tx) => {
        await tx.cases.insert(aCase("c1"));
        isThrough = true;
      });
      for (let turns = 0; turns < 50; turns += 1) await turn();
      assert.equal(isThrough, false);
      free.open();
      await Promise.all([held, waiting]);
      assert.equal(isThrough, true);
      await other.close();
    }));

  it("refuses a transaction inside of another, and takes one begun later", () =>
    withStore(async (store) => {
      await assert.rejects(
        store.transact(() => store.transact(() => Promise.resolve())),
        withCode("store.nested-transact"),
      );
      const over = gate();
      const afterwards = await store.transact(() =>
        Promise.resolve({
          later: over.opened.then(() => store.transact(() => turn("fine"))),
        }),
      );
      over.open();
      assert.equal(await afterwards.later, "fine");
    }));

  it("refuses a transaction's parts once it is over", () =>
    withStore(async (store) => {
      const kept = await store.transact((tx): Promise<{ tx: Transaction }> =>
        Promise.resolve({ tx }),
      );
      await assert.rejects(kept.tx.cases.insert(aCase("c1")));
      assert.equal(await store.transact((tx) => tx.cases.get("c1")), undefined);
    }));

  it("tells of commits that wrote something, and of nothing else", () =>
    withStore(async (store) => {
      let calls = 0;
      const stop = store.onCommit(() => (calls += 1));
      const told = async (work: (tx: Transaction) => Promise<unknown>) => {
        const before = calls;
        await store.transact(work).catch(() => undefined);
        await turn();
        return calls - before;
      };
      const record = (id: string) => (tx: Transaction) =>
        tx.inbox.record(anItem(id));
      assert.equal(await told(record("a")), 1);
      assert.equal(await told((tx) => tx.inbox.next(T0, NOBODY)), 0);
      assert.equal(await told((tx) => tx.jobs.lease("me", T0, 1000, 5)), 0);
      const failing = async (tx: Transaction) => {
        await record("b")(tx);
        throw new Error("no");
      };
      assert.equal(await told(failing), 0);
      assert.equal(await told((tx) => tx.inbox.next(T0, NOBODY)), 0);
      stop();
      assert.equal(await told(record("c")), 0);
    }));

  it("does for all who wait with one commit, and takes back only what failed", () =>
    withStore(async (store) => {
      let commits = 0;
      const stop = store.onCommit(() => (commits += 1));
      const ends = await Promise.allSettled(
        ["a", "b", "c", "d"].map((id) =>
          store.transact(async (tx) => {
            await tx.inbox.record(anItem(id));
            if (id === "b") throw new Error("no");
          }),
        ),
      );
      await turn();
      stop();
      assert.deepEqual(
        ends.map(({ status }) => status),
        ["fulfilled", "rejected", "fulfilled", "fulfilled"],
      );
      assert.equal(commits, 1);
      const isNew = (id: string) =>
        store.transact((tx) => tx.inbox.record(anItem(id)));
      assert.deepEqual(
        [await isNew("a"), await isNew("b"), await isNew("d")],
        [false, true, false],
      );
    }));

  it("lets nobody write late into the next one's work", () =>
    withStore(async (store) => {
      let late: Promise<unknown> | undefined;
      const kept: { tx?: Transaction } = {};
      const lender = store.transact((tx) => {
        kept.tx = tx;
        return Promise.resolve();
      });
      const borrower = store.transact(async () => {
        late = kept.tx?.inbox.record(anItem("late"));
        await assert.rejects(
          late ?? Promise.resolve(),
          withCode("store.transaction-over"),
        );
      });
      await Promise.all([lender, borrower]);
      assert.ok(late !== undefined);
      const next = store.transact((tx) => tx.inbox.next(T0, NOBODY));
      assert.equal(await next, undefined);
    }));

  it("ends what was asked for before it closes, then refuses", () =>
    withStore(async (store, file) => {
      const work = store.transact((tx) => tx.cases.insert(aCase("c1")));
      await store.close();
      await work;
      await assert.rejects(
        store.transact(() => Promise.resolve()),
        withCode("store.closed"),
      );
      const again = await openStore({ file, clock });
      const read = await again.transact((tx) => tx.cases.get("c1"));
      await again.close();
      assert.deepEqual(read, aCase("c1"));
    }));
});
