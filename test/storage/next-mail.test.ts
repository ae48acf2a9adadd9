import assert from "node:assert/strict";
import { withStore } from "./fresh-store.ts";
import { aCase, aChange, after, ANNA, T0 } from "./samples.ts";

describe("storage: the next message after a change", () => {
  const nextMail = { at: T0, by: ANNA, saw: "It failed.", words: "550 no" };

  it("is kept with its change, and loses a stranger's words with those of the case", () =>
    withStore(async (store) => {
      const read = () => store.transact((tx) => tx.changes.get("ch1"));
      await store.transact(async (tx) => {
        await tx.cases.insert(aCase("c1", { state: "closed" }));
        await tx.changes.insert({
          ...aChange("ch1", { state: "verified", caseId: "c1" }),
          appliedAt: T0,
        });
      });
      // Once with the bounce's words, and once for a look that came after those were gone.
      for (let round = 0; round < 2; round += 1) {
        const before = await read();
        assert.ok(before);
        assert.equal(before.appliedAt, T0);
        await store.transact((tx) =>
          tx.changes.update({ ...before, nextMail }),
        );
        assert.deepEqual((await read())?.nextMail, nextMail);
        await store.transact((tx) => tx.records.dropWords(after(60), 10, ""));
        const { words, ...rest } = nextMail;
        assert.equal(words, "550 no");
        assert.deepEqual((await read())?.nextMail, rest);
      }
    }));
});
