import assert from "node:assert/strict";
import { RealKills, type Answer } from "./real-kills.ts";

/** A handful, at the steps around the write; `npm run bench -- kill` does hundreds at every step. */
describe("a worker killed with SIGKILL while it applies a change", function () {
  this.timeout(150_000);
  let kills: RealKills;
  before(async () => {
    kills = await RealKills.open();
  });
  after(() => kills.close());

  const AROUND_THE_WRITE: readonly (readonly [at: string, answer: Answer])[] = [
    ["before admin.write", "heard"],
    ["after admin.write", "heard"],
    ["after admin.write", "time-out-after"],
  ];
  for (const [at, answer] of AROUND_THE_WRITE)
    it(`leaves a change that is written once: ${at}, ${answer}`, async () => {
      const killed = await kills.kill("approval", answer, at);
      assert.equal(killed.at, at);
    });
});
