import assert from "node:assert/strict";
import { robin, sam, alex } from "./people.ts";
import { approvalOf, onStage, proposedChange, RELAY_DENIED } from "./stage.ts";

/** What the printer gets once its address is known and its sender is not. */
const FOREIGN_SENDER = `MAIL FROM:<scanner@contoso.com>
250 2.1.0 Sender OK
RCPT TO:<supplier@fabrikam.example>
550 5.7.64 Relay Access Denied ATTR36. For more information, see KB 3169958`;

describe("a second fault behind the first", () => {
  it("is looked for in the same case, with the first laid aside", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.press(alex, "approve", approvalOf(change));
      const fixed = await stage.case(change.caseId);
      assert.equal(fixed.state, "fixed");

      await stage.say(robin, FOREIGN_SENDER);
      const next = await stage.case(change.caseId);
      assert.notEqual(next.state, "fixed");
      assert.match(next.bounce.words, /ATTR36/);
      assert.equal(next.reference, fixed.reference);
      assert.equal(next.earlier?.length, 1);
      assert.equal(next.earlier[0]?.changeId, change.id);
      assert.deepEqual(next.earlier[0].evidence, fixed.evidence);
      // What was seen before the fix is not what is there now: it was looked at again.
      const seen = next.evidence.filter(({ source }) => source === "tenant");
      assert.ok(seen.length > 0);
      assert.ok(seen.every((piece) => !fixed.evidence.includes(piece)));
      assert.ok(next.attempts.length > 0);
    }));

  it("counts the first one as learnt, and closed ones too", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.press(alex, "approve", approvalOf(change));
      await stage.press(robin, "works-now", { caseId: change.caseId });
      const all = await stage.store.transact((tx) => tx.experience.all());
      assert.deepEqual(
        all.map(({ cause, cases }) => [cause, cases]),
        [["connector-ip-mismatch", 1]],
      );
      await stage.say(robin, RELAY_DENIED);
      const second = await stage.caseOf(robin);
      assert.deepEqual(second.experience, { "connector-ip-mismatch": 1 });
      await stage.press(robin, "talk-to-person", { caseId: second.id });
      await stage.press(sam, "claim", { caseId: second.id });
    }));

  it("learns nothing from a case whose cause was never confirmed", () =>
    onStage(async (stage) => {
      await stage.say(robin, "550 9.9.9 the moon is in the wrong house");
      await stage.say(robin, "550 5.9.9 the moon is in the wrong house");
      const { id } = await stage.caseOf(robin);
      await stage.press(robin, "works-now", { caseId: id });
      const all = await stage.store.transact((tx) => tx.experience.all());
      assert.deepEqual(all, []);
    }));
});
