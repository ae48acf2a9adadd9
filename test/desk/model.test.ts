import assert from "node:assert/strict";
import type { Case } from "../../src/core/model.ts";
import { FAULTS } from "./model-faults.ts";
import { playModel } from "./model-play.ts";
import { setKnowledge } from "./model-world.ts";
import { claimedCase, onStage } from "./stage.ts";

/** Random runs of the real code in memory; each write is judged by what the model itself knows of presses and settings. */
describe("any order of what people, time, Exchange and the operating system do", () => {
  let prepared: Case;
  before(() =>
    onStage(
      async (stage) => {
        prepared = await claimedCase(stage);
        setKnowledge(stage.desk.knowledge);
      },
      { isQuick: true },
    ),
  );

  it("keeps the rules of a change", async () => {
    // A busy machine gets fewer runs, never a timeout.
    const { runs, ends, broke } = await playModel(prepared, {
      runs: RUNS,
      seed: SEED,
      limitMs: 90_000,
    });
    assert.equal(broke, undefined, JSON.stringify(broke));
    // Runs that never get anywhere prove nothing.
    assert.ok(runs >= 500);
    assert.deepEqual(ends, EVERY_END);
  }).timeout(150_000);

  it("has at least twelve seeded faults to find", () => {
    assert.ok(Object.keys(FAULTS).length >= 12);
  });

  for (const [fault, broken] of Object.entries(FAULTS))
    it(`finds it when ${fault}`, async () => {
      const { broke, runs } = await playModel(prepared, {
        runs: RUNS_TO_FIND,
        seed: SEED,
        broken: broken(),
      });
      assert.ok(broke, `not found in ${runs} runs`);
    }).timeout(150_000);
});

const SEED = 7;
const RUNS = 5_000;
const RUNS_TO_FIND = 1_500;
const EVERY_END = [
  "conflict",
  "drifted",
  "expired",
  "failed",
  "rejected",
  "undone",
  "verified",
];
