import assert from "node:assert/strict";
import { casePages } from "../../src/desk/lists/case-pages.ts";
import type { CasePlace, CaseQuery } from "../../src/desk/ports.ts";
import { withStore, type OpenStore } from "./fresh-store.ts";
import { aCase, after, ANNA, BEN } from "./samples.ts";

const MANY = 250;

/** Every third is Ben's, two at a time were opened in the same moment. */
function fill(store: OpenStore): Promise<void> {
  return store.transact(async (tx) => {
    for (let n = 0; n < MANY; n += 1)
      await tx.cases.insert(
        aCase(`case-${n}`, {
          reference: `BD-${n}`,
          reporter: n % 3 === 0 ? BEN : ANNA,
          openedAt: after(Math.floor(n / 2)),
        }),
      );
  });
}

const everything: CaseQuery = { tenantId: ANNA.tenantId, terms: [] };

async function paged(
  store: OpenStore,
  query: CaseQuery,
  limit: number,
  since?: string,
): Promise<string[]> {
  const ids: string[] = [];
  let place: CasePlace | undefined;
  do {
    const slice = { after: place, limit, since };
    const page = await store.transact((tx) => tx.search.page(query, slice));
    ids.push(...page.cases.map(({ id }) => id));
    place = page.next;
  } while (place !== undefined);
  return ids;
}

describe("storage: pages of a search", () => {
  it("hold every case once, newest first, however long they are", () =>
    withStore(async (store) => {
      await fill(store);
      const whole = await paged(store, everything, 1000);
      assert.equal(new Set(whole).size, MANY);
      assert.deepEqual(whole.slice(0, 2).toSorted(), ["case-248", "case-249"]);
      for (const limit of [1, 7, 100, MANY])
        assert.deepEqual(await paged(store, everything, limit), whole);
      assert.equal(await store.transact((tx) => tx.search.count()), MANY);
    }));

  it("go on behind cases that do not fit", () =>
    withStore(async (store) => {
      await fill(store);
      const bens = await paged(
        store,
        { ...everything, reporter: BEN.objectId },
        2,
      );
      assert.equal(bens.length, Math.ceil(MANY / 3));
      const one = { field: "text", value: "BD-3" } as const;
      assert.ok((await paged(store, { terms: [one] }, 10)).includes("case-3"));
      assert.deepEqual(
        await paged(
          store,
          { terms: [{ field: "text", value: "no such" }] },
          10,
        ),
        [],
      );
    }));

  it("begin no earlier than they are told", () =>
    withStore(async (store) => {
      await fill(store);
      assert.deepEqual(
        (await paged(store, everything, 3, after(MANY / 2 - 2))).toSorted(),
        ["case-246", "case-247", "case-248", "case-249"],
      );
    }));

  it("are read one by one, and leave out what comes meanwhile", () =>
    withStore(async (store) => {
      await fill(store);
      let count = 0;
      for await (const page of casePages(store, everything)) {
        assert.ok(page.length < MANY / 2);
        if (count === 0)
          await store.transact((tx) =>
            tx.cases.insert(aCase("late", { openedAt: after(1e6) })),
          );
        count += page.length;
      }
      assert.equal(count, MANY);
    }));
});
