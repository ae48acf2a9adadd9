import assert from "node:assert/strict";
import type { UserCard } from "../../src/desk/cards.ts";
import { alex, robin, sam } from "./people.ts";
import {
  approvalOf,
  HOUR,
  onStage,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

const DAY = 24 * HOUR;
/** The stage opens on Friday 20 November 2026. */
const IN_A_WEEK = "{{DATE(2026-11-27T09:00:00Z, SHORT)}}";

describe("a case that has its answer", () => {
  it("says when it closes, and closes then if nothing is heard", () =>
    answered(async (stage, id) => {
      assert.equal(
        (await stage.userCard(id)).lines.at(-1),
        `This case closes by itself on ${IN_A_WEEK} unless you press a button before then.`,
      );
      await stage.pass(7 * DAY - 1);
      assert.equal((await stage.case(id)).state, "answered");
      await stage.pass(1);
      const { state, history } = await stage.case(id);
      assert.equal(state, "closed");
      assert.deepEqual(
        [history.at(-1)?.who, history.at(-1)?.what],
        ["Bounce Desk", "Nothing more was heard for 7 days."],
      );
      const card = await stage.userCard(id);
      assert.deepEqual(
        [card.title, card.lines],
        [
          "Closed",
          [
            "Nothing more was heard for 7 days.",
            "If it comes back, paste the new error here.",
          ],
        ],
      );
    }));

  it("stays open with a person, and says nothing of closing", () =>
    answered(async (stage, id) => {
      await stage.pass(6 * DAY);
      await stage.press(robin, "talk-to-person", { caseId: id });
      assert.doesNotMatch((await stage.userCard(id)).lines.join(), /by itself/);
      await stage.pass(30 * DAY);
      assert.equal((await stage.case(id)).state, "handed-over");
    }));

  it("waits a week from the last word on, once it is fixed too", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.press(alex, "approve", approvalOf(change));
      await stage.pass(HOUR);
      const { id, state } = await stage.case(change.caseId);
      assert.equal(state, "fixed");
      assert.match(closing(await stage.userCard(id)), /2026-11-27T/);
      await stage.pass(3 * DAY);
      await stage.press(sam, "note", { caseId: id, words: "Asked by phone" });
      assert.match(closing(await stage.userCard(id)), /2026-11-30T/);
      await stage.pass(6 * DAY);
      assert.equal((await stage.case(id)).state, "fixed");
      await stage.pass(DAY);
      assert.equal((await stage.case(id)).state, "closed");
    }));

  it("teaches by silence nothing but what was confirmed", () =>
    onStage(async (stage) => {
      await stage.say(robin, UNSEEN);
      const { id, state } = await stage.caseOf(robin);
      assert.equal(state, "answered");
      await stage.pass(7 * DAY);
      const { state: after, learnt } = await stage.case(id);
      assert.equal(after, "closed");
      assert.equal(learnt, undefined);
      assert.deepEqual(
        await stage.store.transact((tx) => tx.experience.all()),
        [],
      );
    }));
});

/** What only the returned text says: likely, and no more. */
const UNSEEN =
  "from=<erp@contoso.com> to=<bob@northwind.example> 550 5.1.1 User unknown";

function answered(
  play: (stage: Stage, caseId: string) => Promise<void>,
): Promise<void> {
  return onStage(async (stage) => {
    await stage.say(robin, RELAY_DENIED);
    const { id, state } = await stage.caseOf(robin);
    assert.equal(state, "answered");
    await play(stage, id);
  });
}

function closing({ lines }: UserCard): string {
  return lines.find((line) => line.includes("closes by itself")) ?? "";
}
