import assert from "node:assert/strict";
import { rawly, withStore } from "./fresh-store.ts";
import { aCase, after, T0 } from "./samples.ts";

const SECRET = "550 no fax for Ben";

describe("storage: words of closed cases", () => {
  it("are dropped wherever they stand, once", () =>
    withStore(async (store, file) => {
      const { bounce } = aCase("x");
      const bare = { ...bounce, words: "" };
      const attempt = {
        look: "relay-test",
        state: "saw",
        startedAt: T0,
        transcript: [SECRET],
      } as const;
      const earlier = {
        bounce: { ...bounce, words: SECRET },
        attempts: [attempt],
        asked: [],
        rounds: 0,
        endedAt: T0,
        evidence: [],
      };
      const closed = { state: "closed", bounce: bare } as const;
      const line = { at: T0, who: "Sam", what: "noted", words: SECRET };
      await store.transact(async ({ cases }) => {
        for (const one of [
          aCase("a", { ...closed, bounce: { ...bare, words: SECRET } }),
          aCase("b", {
            ...closed,
            bounce: { ...bare, outer: { ...bare, words: SECRET } },
          }),
          aCase("c", { ...closed, attempts: [attempt] }),
          aCase("d", { ...closed, earlier: [earlier] }),
          aCase("e", { ...closed, history: [line] }),
          aCase("f", closed),
          aCase("g", { bounce: { ...bare, words: SECRET } }),
        ])
          await cases.insert(one);
      });
      const drop = (from: string) =>
        store.transact((tx) => tx.records.dropWords(after(60), 4, from));
      assert.deepEqual(await drop(""), {
        ids: ["a", "b", "c", "d"],
        last: "d",
      });
      assert.deepEqual(await drop("d"), { ids: ["e"], last: "f" });
      assert.deepEqual(await drop("f"), { ids: [], last: undefined });
      assert.deepEqual(await drop(""), { ids: [], last: "d" });
      const left = rawly(file, (db) =>
        db.prepare("SELECT id FROM cases WHERE json LIKE '%fax%'").all([]),
      );
      assert.deepEqual(left, [{ id: "g" }], "the one that is open");
    }));
});
