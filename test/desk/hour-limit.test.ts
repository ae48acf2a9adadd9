import assert from "node:assert/strict";
import { APPLIES_AN_HOUR, turnOf } from "../../src/core/apply-limit.ts";
import { alex } from "./people.ts";
import {
  approvalOf,
  MINUTE,
  onStage,
  proposedChange,
  type Stage,
  T0,
} from "./stage.ts";

/** So many writes were begun, a minute apart, the first of them so long ago. */
async function begun(stage: Stage, count: number, agoMs: number) {
  await stage.store.transact(async (tx) => {
    for (let n = 0; n < count; n += 1)
      await tx.audit.append({
        at: new Date(stage.clock.ms - agoMs + n * MINUTE).toISOString(),
        who: "bounce-desk",
        what: "change.applying",
        subject: `earlier-${n}`,
        data: {},
      });
  });
}

describe("so many changes an hour", () => {
  it("are five", () => assert.equal(APPLIES_AN_HOUR, 5));

  for (const inMemory of [false, true])
    it(`the sixth waits until the first is an hour old, and says so (${inMemory ? "in memory" : "on disk"})`, () =>
      onStage(
        async (stage) => {
          const change = await proposedChange(stage);
          await begun(stage, 5, 30 * MINUTE);
          await stage.press(alex, "approve", approvalOf(change));
          assert.equal((await stage.change(change.id)).state, "approved");
          assert.deepEqual(stage.exchange.asked, []);
          const { outcome } = await stage.approvalCard(change.id, alex);
          assert.match(outcome.join(" "), /only so many changes are applied/);
          await stage.pass(29 * MINUTE);
          assert.deepEqual(stage.exchange.asked, []);
          await stage.pass(2 * MINUTE);
          assert.equal((await stage.change(change.id)).state, "verified");
          const { log } = await stage.change(change.id);
          const said = log.filter(({ what }) => /only so many/.test(what));
          assert.equal(said.length, 1);
        },
        inMemory ? { isInMemory: true } : {},
      ));

  it("lets the fifth through", () =>
    onStage(
      async (stage) => {
        const change = await proposedChange(stage);
        await begun(stage, 4, 30 * MINUTE);
        await stage.press(alex, "approve", approvalOf(change));
        assert.equal((await stage.change(change.id)).state, "verified");
      },
      { isInMemory: true },
    ));

  it("counts from the newest where there were more", () =>
    onStage(
      async (stage) => {
        const change = await proposedChange(stage);
        const at = (minute: number) =>
          new Date(T0 + minute * MINUTE).toISOString();
        const all = [0, 1, 2, 3, 4, 5, 6].map(at);
        assert.equal(turnOf(change, all, at(10)), at(62));
        assert.equal(turnOf(change, all, at(63)), undefined);
      },
      { isInMemory: true },
    ));
});
