import assert from "node:assert/strict";
import type { TenantRead } from "../../src/desk/ports.ts";
import { createSharedReads } from "../../src/microsoft/shared-reads.ts";

/** A read that answers when the test says so. */
function slowRead() {
  const asked: { about: string; answer: (read: TenantRead<string>) => void }[] =
    [];
  return {
    asked,
    read: (about: string) =>
      new Promise<TenantRead<string>>((answer) => {
        asked.push({ about, answer });
      }),
  };
}

const saw = (value: string): TenantRead<string> => ({ outcome: "saw", value });
const failed: TenantRead<string> = {
  outcome: "could-not-look",
  fault: "network",
  reason: "no answer",
};
const turn = () => new Promise((done) => setImmediate(done));

describe("microsoft/shared-reads", () => {
  let now: string;
  const reads = () => createSharedReads({ now: () => now });
  beforeEach(() => {
    now = "2026-11-20T08:00:00.000Z";
  });

  it("asks once for all who ask for the same", async () => {
    const slow = slowRead();
    const shared = reads().share(slow.read);
    const all = [shared("a@x.example"), shared("A@X.example"), shared("b")];
    await turn();
    assert.deepEqual(
      slow.asked.map(({ about }) => about),
      ["a@x.example", "b"],
    );
    for (const { about, answer } of slow.asked) answer(saw(about));
    assert.deepEqual(
      (await Promise.all(all)).map((read) => read.outcome === "saw" && read.at),
      [now, now, now],
    );
  });

  it("keeps nothing that could not be read", async () => {
    const slow = slowRead();
    const shared = reads().share(slow.read);
    for (const answer of [failed, saw("second")]) {
      const asked = shared("a");
      await turn();
      slow.asked.at(-1)?.answer(answer);
      assert.equal((await asked).outcome, answer.outcome);
    }
    assert.equal(slow.asked.length, 2);
  });

  it("asks anew after a write, even for what was still under way", async () => {
    const slow = slowRead();
    const all = reads();
    const shared = all.share(slow.read);
    const before = shared("a");
    await turn();
    all.forget();
    const after = shared("a");
    await turn();
    slow.asked[0]?.answer(saw("before"));
    slow.asked[1]?.answer(saw("after"));
    const answers = await Promise.all([before, after, shared("a")]);
    assert.deepEqual(
      answers.map((read) => read.outcome === "saw" && read.value),
      ["before", "after", "after"],
    );
  });

  it("sends four at once, and the next as one comes back", async () => {
    const slow = slowRead();
    const shared = reads().share(slow.read);
    const all = ["1", "2", "3", "4", "5", "6"].map((about) => shared(about));
    await turn();
    assert.equal(slow.asked.length, 4);
    slow.asked[0]?.answer(failed);
    await turn();
    assert.equal(slow.asked.length, 5);
    for (let index = 1; index < 6; index += 1) {
      slow.asked[index]?.answer(saw("x"));
      await turn();
    }
    assert.equal((await Promise.all(all)).length, 6);
  });
});
