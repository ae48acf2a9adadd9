import assert from "node:assert/strict";
import { withStore } from "./fresh-store.ts";
import { aCase, after, CONNECTORS, SEEN } from "./samples.ts";

describe("storage: experience", () => {
  it("counts closed cases by tenant, code and cause", () =>
    withStore(async (store) => {
      await store.transact(async ({ experience }) => {
        await experience.learn("t1", ["c1", "c2"], "a");
        await experience.learn("t1", ["c1"], "a");
        await experience.learn("t1", ["c1"], "b");
        await experience.learn("t2", ["c1"], "b");
      });
      const [both, second, other, none] = await store.transact(
        async ({ experience }) => [
          await experience.of("t1", ["c1", "c2"]),
          await experience.of("t1", ["c2"]),
          await experience.of("t2", ["c1"]),
          await experience.of("t1", []),
        ],
      );
      assert.deepEqual(both, { a: 2, b: 1 });
      assert.deepEqual(second, { a: 1 });
      assert.deepEqual(other, { b: 1 });
      assert.deepEqual(none, {});
    }));

  it("takes single cases back", () =>
    withStore(async (store) => {
      const left = await store.transact(async ({ experience }) => {
        await experience.learn("t1", ["c1", "c2"], "a");
        await experience.learn("t1", ["c1"], "a");
        await experience.learn("t1", ["c1"], "b");
        await experience.learn("t2", ["c1"], "a");
        await experience.unlearn("t1", ["c1", "c2", "never-seen"], "a");
        const all = await experience.all();
        return all.map((row) => [row.tenantId, row.code, row.cause, row.cases]);
      });
      assert.deepEqual(left, [
        ["t1", "c1", "a", 1],
        ["t1", "c1", "b", 1],
        ["t2", "c1", "a", 1],
      ]);
    }));

  it("lists what it knows and forgets it", () =>
    withStore(async (store) => {
      await store.transact(({ experience }) =>
        experience.learn("t1", ["c1"], "a"),
      );
      const all = await store.transact(({ experience }) => experience.all());
      assert.deepEqual(
        all.map(({ tenantId, code, cause, cases }) => [
          tenantId,
          code,
          cause,
          cases,
        ]),
        [["t1", "c1", "a", 1]],
      );
      await store.transact(async ({ experience }) => {
        assert.equal(await experience.forget(), 1);
        assert.deepEqual(await experience.all(), []);
      });
    }));
});

describe("storage: a case with an earlier fault", () => {
  it("gives each fault its own evidence back, and goes on adding", () =>
    withStore(async (store) => {
      const first = aCase("c1", { evidence: [SEEN, CONNECTORS] });
      await store.transact((tx) => tx.cases.insert(first));
      const earlier = [
        {
          bounce: first.bounce,
          evidence: first.evidence,
          attempts: [],
          changeId: "ch1",
          endedAt: after(30),
        },
      ];
      const fresh = { ...SEEN, at: after(60) };
      await store.transact((tx) =>
        tx.cases.update({ ...first, earlier, evidence: [fresh] }),
      );
      const second = await store.transact((tx) => tx.cases.get("c1"));
      assert.deepEqual(second?.earlier, earlier);
      assert.deepEqual(second.evidence, [fresh]);
      await store.transact((tx) =>
        tx.cases.update({ ...second, evidence: [fresh, CONNECTORS] }),
      );
      const third = await store.transact((tx) => tx.cases.get("c1"));
      assert.deepEqual(third?.evidence, [fresh, CONNECTORS]);
      assert.deepEqual(third.earlier, earlier);
    }));
});
