import assert from "node:assert/strict";
import type { Job } from "../../src/desk/ports.ts";
import { openStore } from "../../src/storage/index.ts";
import { clock, type OpenStore, rawly, withStore } from "./fresh-store.ts";
import { after, T0 } from "./samples.ts";

const LOOK: Job = { kind: "look", caseId: "c1", look: "mx" };
const VERIFY: Job = { kind: "verify", changeId: "ch1", round: 2 };

function lease(store: OpenStore, owner: string, now: string, limit = 10) {
  return store.transact((tx) => tx.jobs.lease(owner, now, 30_000, limit));
}

async function one(store: OpenStore, owner: string, now: string) {
  const [job] = await lease(store, owner, now);
  assert.ok(job !== undefined);
  return job;
}

describe("storage: jobs", () => {
  it("hands out what is due, the earliest first, up to the limit, once", () =>
    withStore(async (store) => {
      await store.transact(async ({ jobs }) => {
        await jobs.add("b", VERIFY, after(1));
        await jobs.add("a", LOOK, after(2));
        await jobs.add("later", LOOK, after(60));
        await jobs.add("c", LOOK, T0);
      });
      const first = await lease(store, "me", after(2), 2);
      assert.deepEqual(first, [
        { id: "c", job: LOOK, tries: 1, fence: 1 },
        { id: "b", job: VERIFY, tries: 1, fence: 1 },
      ]);
      const second = await lease(store, "other", after(2));
      assert.deepEqual(
        second.map(({ id }) => id),
        ["a"],
      );
      assert.deepEqual(await lease(store, "me", after(2)), []);
    }));

  it("counts by the beginning of an id and since when, done ones too", () =>
    withStore(async (store) => {
      await store.transact(async ({ jobs }) => {
        await jobs.add("question:t:ann:1", LOOK, T0);
        await jobs.add("question:t:ann:2", LOOK, after(60));
        await jobs.add("question:t:anna:1", LOOK, after(60));
        await jobs.add("questions", LOOK, after(60));
      });
      const count = (idsBegin: string, since: string) =>
        store.transact((tx) => tx.jobs.countSince(idsBegin, since));
      assert.equal(await count("question:t:ann:", T0), 2);
      assert.equal(await count("question:t:ann:", after(1)), 1);
      assert.equal(await count("question:", T0), 3);
      for (const job of await lease(store, "me", after(60)))
        await store.transact((tx) => tx.jobs.done(job));
      assert.equal(await count("question:", T0), 3);
      assert.equal(await count("none:", T0), 0);
      // What is done and old goes; what waits stays, however old.
      await store.transact(async ({ jobs }) => {
        await jobs.add("question:t:bob:1", LOOK, T0);
        await jobs.forget("question:", after(30));
      });
      assert.equal(await count("question:t:ann:", T0), 1);
      assert.equal(await count("question:t:bob:", T0), 1);
    }));

  it("keeps the first of an id, also after it was done", () =>
    withStore(async (store) => {
      const add = (job: Job) =>
        store.transact((tx) => tx.jobs.add("a", job, T0));
      await add(LOOK);
      await add(VERIFY);
      const job = await one(store, "me", T0);
      assert.deepEqual(job.job, LOOK);
      assert.equal(await store.transact((tx) => tx.jobs.done(job)), true);
      await add(LOOK);
      assert.deepEqual(await lease(store, "me", after(9e5)), []);
    }));

  it("hands out again what was not done in time, and fences the late one off", () =>
    withStore(async (store) => {
      await store.transact((tx) => tx.jobs.add("a", LOOK, T0));
      const slow = await one(store, "slow", T0);
      assert.deepEqual(await lease(store, "quick", after(29.999)), []);
      const quick = await one(store, "quick", after(30));
      assert.deepEqual([quick.fence, quick.tries], [2, 2]);
      await store.transact(async ({ jobs }) => {
        assert.equal(await jobs.done(slow), false);
        assert.equal(await jobs.again(slow, T0, "late"), false);
        assert.equal(await jobs.done(quick), true);
        assert.equal(await jobs.done(quick), false);
      });
    }));

  it("takes a result after the lease ran out when nobody else has begun", () =>
    withStore(async (store) => {
      await store.transact((tx) => tx.jobs.add("a", LOOK, T0));
      const job = await one(store, "me", T0);
      assert.equal(await store.transact((tx) => tx.jobs.done(job)), true);
    }));

  it("puts a job back until its time, and the old lease is void", () =>
    withStore(async (store) => {
      await store.transact((tx) => tx.jobs.add("a", LOOK, T0));
      const job = await one(store, "me", T0);
      await store.transact(async ({ jobs }) => {
        assert.equal(await jobs.again(job, after(5), "no"), true);
        assert.equal(await jobs.again(job, T0, "no"), false);
        assert.equal(await jobs.done(job), false);
      });
      assert.deepEqual(await lease(store, "me", after(4)), []);
      const next = await one(store, "me", after(5));
      assert.deepEqual([next.fence, next.tries], [2, 2]);
    }));

  it("gives each job to one of two stores on the file", () =>
    withStore(async (store, file) => {
      const other = await openStore({ file, clock });
      await store.transact(async ({ jobs }) => {
        for (let n = 0; n < 30; n += 1) await jobs.add(`job-${n}`, LOOK, T0);
      });
      const leased = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          lease(n % 2 === 0 ? store : other, `worker ${n}`, T0, 3),
        ),
      );
      await other.close();
      const ids = leased.flat().map(({ id }) => id);
      assert.equal(ids.length, 30);
      assert.equal(new Set(ids).size, 30);
    }));

  it("sets a damaged job aside and hands out the others", () =>
    withStore(async (store, file) => {
      await store.transact(async ({ jobs }) => {
        await jobs.add("a", LOOK, T0);
        await jobs.add("b", LOOK, T0);
      });
      rawly(file, (db) =>
        db.exec(`UPDATE jobs SET json = '{"kind":"fly"}' WHERE id = 'a'`),
      );
      const leased = await lease(store, "me", T0);
      assert.deepEqual(
        leased.map(({ id }) => id),
        ["b"],
      );
      assert.deepEqual(await lease(store, "me", T0), []);
    }));

  it("keeps a renewed lease, and loses one that was not renewed", () =>
    withStore(async (store) => {
      await store.transact((tx) => tx.jobs.add("a", LOOK, T0));
      const mine = await one(store, "me", T0);
      const renew = (seconds: number) =>
        store.transact((tx) => tx.jobs.renew(mine, after(seconds), 30_000));
      assert.equal(await renew(20), true);
      assert.deepEqual(await lease(store, "other", after(40)), []);
      const theirs = await one(store, "other", after(51));
      assert.equal(theirs.fence, mine.fence + 1);
      assert.equal(await renew(52), false);
    }));

  it("frees what an earlier life of the same owner held, and nothing of others", () =>
    withStore(async (store) => {
      await store.transact((tx) => tx.jobs.add("a", LOOK, T0));
      const dead = await one(store, "me", T0);
      await store.transact((tx) => tx.jobs.release("other"));
      assert.deepEqual(await lease(store, "me", T0), []);
      await store.transact((tx) => tx.jobs.release("me"));
      await one(store, "me", T0);
      assert.equal(await store.transact((tx) => tx.jobs.done(dead)), false);
    }));
});
