import assert from "node:assert/strict";
import { withStore } from "./fresh-store.ts";
import { aCase, after, T0 } from "./samples.ts";

describe("storage: feedback", () => {
  const feedback = {
    opinion: "down",
    text: "it was Ben's fax",
    at: T0,
  } as const;

  it("is kept with its case, and loses its words with those of the bounce", () =>
    withStore(async (store) => {
      const read = () => store.transact((tx) => tx.cases.get("c1"));
      await store.transact((tx) =>
        tx.cases.insert(aCase("c1", { state: "closed", feedback })),
      );
      assert.deepEqual((await read())?.feedback, feedback);
      await store.transact((tx) => tx.records.dropWords(after(60), 10, ""));
      const later = await read();
      assert.deepEqual(later?.feedback, { ...feedback, text: "" });
      assert.equal(later.bounce.words, "");
      await store.transact((tx) => tx.cases.update({ ...later, feedback }));
      await store.transact((tx) => tx.records.dropWords(after(60), 10, ""));
      assert.equal((await read())?.feedback?.text, "", "said after the first");
    }));
});
