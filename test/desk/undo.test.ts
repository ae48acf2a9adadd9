import assert from "node:assert/strict";
import type { Change } from "../../src/core/model.ts";
import { verifyAudit } from "../../src/storage/index.ts";
import { alex, jo, robin, sam, toni } from "./people.ts";
import {
  approvalOf,
  HOUR,
  onStage,
  proposedChange,
  type Stage,
} from "./stage.ts";

const BEFORE = ["198.51.100.20"];
const AFTER = ["198.51.100.20", "203.0.113.44"];

/** A change that was made and proved. */
async function madeChange(stage: Stage): Promise<Change> {
  const change = await proposedChange(stage);
  await stage.press(alex, "approve", approvalOf(change));
  assert.equal((await stage.change(change.id)).state, "verified");
  return change;
}

/** The undo that stands open on the same connector. */
async function openUndo(stage: Stage, first: Change): Promise<Change> {
  const found = await stage.store.transact((tx) =>
    tx.changes.openOn(first.plan.target),
  );
  assert.ok(found);
  return found;
}

async function lineOf(stage: Stage, note: string): Promise<string> {
  return (await stage.note(note)).lines[0] ?? "";
}

describe("taking a change back", () => {
  it("is a change of its own, approved by somebody else, and ends as undone", () =>
    onStage(async (stage) => {
      const first = await madeChange(stage);
      const card = await stage.approvalCard(first.id, alex);
      assert.deepEqual(
        card.buttons.map(({ verb }) => verb),
        ["trace-next", "undo"],
      );
      await stage.press(alex, "undo", approvalOf(first));
      assert.deepEqual(stage.exchange.addresses("Printers"), AFTER);
      const undo = await openUndo(stage, first);
      assert.equal(undo.state, "proposed");
      assert.notEqual(undo.digest, first.digest);
      assert.deepEqual(undo.requester, alex);
      assert.deepEqual(undo.plan.before, first.plan.after);

      const asked = await stage.approvalCard(undo.id, jo);
      assert.equal(asked.title, "Take a connector change back?");
      assert.deepEqual(asked.differences[0], {
        setting: "SenderIPAddresses",
        lines: [
          { what: "stays", text: BEFORE.join(", ") },
          { what: "goes", text: "203.0.113.44" },
        ],
      });
      const mine = await stage.approvalCard(undo.id, alex);
      assert.equal(
        mine.title,
        "Your connector change waits for somebody else's decision",
      );
      assert.deepEqual(mine.buttons, []);
      const own = await stage.press(alex, "approve", approvalOf(undo));
      assert.match(await lineOf(stage, own), /asked for|yourself|own/i);
      // The first one's approval is none for its undo.
      await stage.press(jo, "approve", {
        changeId: undo.id,
        digest: first.digest,
      });
      assert.deepEqual(stage.exchange.addresses("Printers"), AFTER);

      await stage.press(jo, "approve", approvalOf(undo));
      assert.equal((await stage.change(undo.id)).state, "verified");
      assert.equal((await stage.change(first.id)).state, "undone");
      assert.deepEqual(stage.exchange.addresses("Printers"), BEFORE);
      const old = await stage.approvalCard(first.id, alex);
      assert.match(old.title, /Taken back/);
      assert.match(
        (await stage.approvalCard(undo.id, alex)).title,
        /taken back and checked/,
      );
      assert.deepEqual(old.buttons, []);
      const aCase = await stage.case(first.caseId);
      assert.equal(aCase.state, "handed-over");
      const { title } = await stage.userCard(first.caseId);
      assert.doesNotMatch(title, /^Fixed/);
      assert.ok((await verifyAudit(stage.file)).ok);
    }));

  it("proposes nothing when the setting was changed meanwhile", () =>
    onStage(async (stage) => {
      const first = await madeChange(stage);
      stage.exchange.byHand("Printers", { Comment: "mine" });
      const note = await stage.press(jo, "undo", approvalOf(first));
      assert.match(await lineOf(stage, note), /changed since \(Comment\)/);
      assert.equal((await stage.change(first.id)).state, "verified");
      assert.equal(stage.exchange.asked.length, 1);
    }));

  it("writes nothing when the setting changes between asking and approving", () =>
    onStage(async (stage) => {
      const first = await madeChange(stage);
      await stage.press(jo, "undo", approvalOf(first));
      const undo = await openUndo(stage, first);
      stage.exchange.byHand("Printers", { Comment: "mine" });
      await stage.press(alex, "approve", approvalOf(undo));
      assert.equal((await stage.change(undo.id)).state, "drifted");
      assert.equal((await stage.change(first.id)).state, "verified");
      assert.equal(stage.exchange.asked.length, 1);
      // Nobody is sent round in a circle.
      const { buttons } = await stage.approvalCard(undo.id, alex);
      assert.deepEqual(buttons, []);
    }));

  it("is for approvers alone, once at a time, and never of an old card", () =>
    onStage(async (stage) => {
      const first = await madeChange(stage);
      for (const who of [robin, sam]) {
        const note = await stage.press(who, "undo", approvalOf(first));
        assert.match(await lineOf(stage, note), /colleagues with that task/);
      }
      const stale = { changeId: first.id, digest: "0".repeat(64) };
      const old = await stage.press(alex, "undo", stale);
      assert.match(await lineOf(stage, old), /out of date/);
      await stage.press(alex, "undo", approvalOf(first));
      const twice = await stage.press(toni, "undo", approvalOf(first));
      assert.match(await lineOf(stage, twice), /waiting|open|already/i);
      assert.equal(stage.exchange.asked.length, 1);
    }));

  it("is not asked for where the bot may change nothing any more", () =>
    onStage(async (stage) => {
      const first = await madeChange(stage);
      Object.assign(stage.desk, { mode: "asks" });
      const note = await stage.press(jo, "undo", approvalOf(first));
      assert.match(await lineOf(stage, note), /may not change anything/);
    }));

  it("of a change in a closed case leaves the case closed", () =>
    onStage(async (stage) => {
      const first = await madeChange(stage);
      await stage.press(robin, "works-now", { caseId: first.caseId });
      await stage.press(jo, "undo", approvalOf(first));
      const undo = await openUndo(stage, first);
      await stage.press(alex, "approve", approvalOf(undo));
      assert.equal((await stage.change(first.id)).state, "undone");
      assert.equal((await stage.case(first.caseId)).state, "closed");
    }));

  it("ends when nobody decides, and the change stands", () =>
    onStage(async (stage) => {
      const first = await madeChange(stage);
      await stage.press(jo, "undo", approvalOf(first));
      const undo = await openUndo(stage, first);
      await stage.pass(25 * HOUR);
      assert.equal((await stage.change(undo.id)).state, "expired");
      assert.equal((await stage.change(first.id)).state, "verified");
      assert.deepEqual(stage.exchange.addresses("Printers"), AFTER);
    }));

  it("with a lost answer is settled by reading, and written once", () =>
    onStage(async (stage) => {
      const first = await madeChange(stage);
      await stage.press(jo, "undo", approvalOf(first));
      const undo = await openUndo(stage, first);
      stage.exchange.faults.push("lost-after");
      await stage.press(alex, "approve", approvalOf(undo));
      await stage.pass(HOUR);
      assert.equal((await stage.change(undo.id)).state, "verified");
      assert.equal((await stage.change(first.id)).state, "undone");
      assert.equal(stage.exchange.asked.length, 2);
    }));
});
