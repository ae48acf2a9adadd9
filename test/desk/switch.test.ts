import assert from "node:assert/strict";
import { switchOrder } from "../../src/desk/changes/switch-changes.ts";
import { verifyAudit } from "../../src/storage/index.ts";
import { alex, jo, robin, sam } from "./people.ts";
import {
  approvalOf,
  HOUR,
  MINUTE,
  onStage,
  proposedChange,
  RELAY_DENIED,
} from "./stage.ts";

describe("the kill switch", () => {
  for (const [text, order] of [
    ["changes off", "off"],
    ["  Changes   OFF ", "off"],
    ["changes on", "on"],
    ["changes", "tell"],
    ["changes off please", undefined],
    [RELAY_DENIED, undefined],
  ] as const)
    it(`reads ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(switchOrder(text), order);
    });

  it("stops what is approved, says so on the cards, and lets it go on", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      const said = await stage.note(await stage.say(jo, "changes off"));
      assert.equal(said.title, "Changes are off");
      const card = await stage.approvalCard(change.id, alex);
      assert.match(card.warnings[0] ?? "", /Jo Lindqvist switched all changes/);

      await stage.press(alex, "approve", approvalOf(change));
      await stage.pass(MINUTE);
      assert.equal((await stage.change(change.id)).state, "approved");
      assert.deepEqual(stage.exchange.asked, []);

      await stage.say(alex, "changes on");
      const after = await stage.approvalCard(change.id, alex);
      assert.ok(after.warnings.every((line) => !/switched all/.test(line)));
      await stage.pass(MINUTE);
      assert.equal((await stage.change(change.id)).state, "verified");
      assert.equal(stage.exchange.asked.length, 1);
      assert.ok((await verifyAudit(stage.file)).ok);
    }));

  it("pulled between the last look and the write stops that write", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      const read = stage.desk.admin.inboundConnectors.bind(stage.desk.admin);
      Object.assign(stage.desk.admin, {
        inboundConnectors: async () => {
          const at = stage.clock.now();
          await stage.store.transact((tx) => tx.brake.pull({ by: jo, at }));
          return read();
        },
      });
      await stage.press(alex, "approve", approvalOf(change));
      assert.equal((await stage.change(change.id)).state, "approved");
      assert.deepEqual(stage.exchange.asked, []);
    }));

  it("outlasts an approval: it expires instead of being written late", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.say(jo, "changes off");
      await stage.press(alex, "approve", approvalOf(change));
      await stage.pass(HOUR + MINUTE);
      assert.equal((await stage.change(change.id)).state, "expired");
      await stage.say(jo, "changes on");
      await stage.pass(MINUTE);
      assert.deepEqual(stage.exchange.asked, []);
    }));

  it("is for approvers alone, and anybody may ask how it stands", () =>
    onStage(async (stage) => {
      for (const who of [robin, sam]) {
        const said = await stage.note(await stage.say(who, "changes off"));
        assert.equal(said.title, "Nothing was done");
      }
      const now = await stage.note(await stage.say(robin, "changes"));
      assert.equal(now.title, "Changes are on");
      stage.roles.state = "down";
      const blind = await stage.note(await stage.say(jo, "changes off"));
      assert.equal(blind.title, "Nothing was done");
    }));

  it("pulled twice, the first hand stands", () =>
    onStage(async (stage) => {
      await stage.say(jo, "changes off");
      await stage.say(alex, "changes off");
      const pulled = await stage.store.transact((tx) => tx.brake.pulled());
      assert.deepEqual(pulled?.by, jo);
    }));
});
