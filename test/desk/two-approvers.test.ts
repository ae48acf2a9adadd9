import assert from "node:assert/strict";
import type { Change } from "../../src/core/model.ts";
import { FakeExchange } from "./fake-exchange.ts";
import { alex, jo, toni } from "./people.ts";
import {
  approvalOf,
  claimedCase,
  HOUR,
  MINUTE,
  onStage,
  type Stage,
} from "./stage.ts";

/** Somebody who may approve asks for the switch of the whole organisation. */
async function askedFor(stage: Stage): Promise<Change> {
  stage.wants({ kind: "enable-smtp-auth-tenant" });
  const { id } = await claimedCase(stage);
  await stage.press(toni, "ask-admins", { caseId: id });
  const { changeId = "" } = await stage.case(id);
  return stage.change(changeId);
}

async function verbs(stage: Stage, change: Change, who: typeof alex) {
  const { buttons } = await stage.approvalCard(change.id, who);
  return buttons.map(({ verb }) => verb);
}

async function approve(stage: Stage, change: Change, who: typeof alex) {
  const note = await stage.press(who, "approve", approvalOf(change));
  const card = (await stage.cards()).get(`note:${note}`);
  return card?.card === "note" ? (card.lines[0] ?? "") : "";
}

describe("a change that wants two approvers", () => {
  it("is written after the second one, who is somebody else than the first and than who asks", () =>
    onStage(async (stage) => {
      const change = await askedFor(stage);
      const { rows, warnings } = await stage.approvalCard(change.id, alex);
      assert.ok(rows.some(({ text }) => /Two different people/.test(text)));
      assert.match(warnings.join(" "), /Not advised/);

      await approve(stage, change, alex);
      assert.equal((await stage.change(change.id)).state, "proposed");
      assert.ok(!(await verbs(stage, change, alex)).includes("approve"));
      assert.ok((await verbs(stage, change, jo)).includes("approve"));
      assert.match(
        (await stage.approvalCard(change.id, jo)).outcome.join(" "),
        /Approved by Alex/,
      );
      assert.match(await approve(stage, change, alex), /second person/);
      assert.match(await approve(stage, change, toni), /own|yourself|asked/i);
      assert.deepEqual(stage.exchange.asked, []);

      await approve(stage, change, jo);
      assert.equal((await stage.change(change.id)).state, "verified");
      assert.equal(stage.exchange.smtpAuthDisabled, false);
      assert.equal(stage.exchange.asked.length, 1);
    }));

  it("of high risk wants a word why, from each of them", () =>
    onStage(async (stage) => {
      const change = await askedFor(stage);
      assert.equal(change.plan.risk.level, "high");
      for (const reason of ["", "   "]) {
        const data = { ...approvalOf(change), reason };
        const note = await stage.press(alex, "approve", data);
        const { lines } = await stage.note(note);
        assert.match(lines.join(" "), /wants a reason/);
      }
      assert.equal((await stage.change(change.id)).earlierApprovals, undefined);
      await approve(stage, change, alex);
      const [given] = (await stage.change(change.id)).earlierApprovals ?? [];
      assert.equal(given?.note, "ticket 4711");
      // No needs none.
      await stage.press(jo, "reject", { ...approvalOf(change), reason: "" });
      assert.equal((await stage.change(change.id)).state, "rejected");
    }));

  it("is rejected by one alone", () =>
    onStage(async (stage) => {
      const change = await askedFor(stage);
      await approve(stage, change, alex);
      await stage.press(jo, "reject", approvalOf(change));
      assert.equal((await stage.change(change.id)).state, "rejected");
      assert.deepEqual(stage.exchange.asked, []);
    }));

  it("expires with the first approval, which counts for nothing then", () =>
    onStage(async (stage) => {
      const change = await askedFor(stage);
      await approve(stage, change, alex);
      await stage.pass(24 * HOUR);
      assert.match(await approve(stage, change, jo), /has passed/);
      assert.equal((await stage.change(change.id)).state, "expired");
      assert.deepEqual(stage.exchange.asked, []);
    }));

  it("is not written when one of the two has lost the role", () =>
    onStage(async (stage) => {
      const change = await askedFor(stage);
      await approve(stage, change, alex);
      stage.roles.admins = [jo, toni];
      await approve(stage, change, jo);
      assert.equal((await stage.change(change.id)).state, "failed");
      assert.deepEqual(stage.exchange.asked, []);
    }));

  it("is not proposed where there are no two to ask", () =>
    onStage(async (stage) => {
      stage.wants({ kind: "enable-smtp-auth-tenant" });
      stage.roles.admins = [alex, toni];
      const { id } = await claimedCase(stage);
      const note = await stage.press(toni, "ask-admins", { caseId: id });
      assert.match((await stage.note(note)).lines[0] ?? "", /two approvers/);
    }));
});

describe("a proposal planned anew", () => {
  it("voids old cards", () =>
    onStage(
      async (stage) => {
        const { id } = await claimedCase(stage);
        await stage.press(toni, "ask-admins", { caseId: id });
        const { changeId = "" } = await stage.case(id);
        const before = await stage.change(changeId);
        stage.exchange.byHand("Printers", { Comment: "by hand" });
        await stage.press(jo, "look-again", approvalOf(before));
        const after = await stage.change(changeId);
        assert.equal(after.state, "proposed");
        assert.notEqual(after.digest, before.digest);
        assert.equal(after.expiresAt, before.expiresAt);
        await approve(stage, before, alex);
        assert.equal((await stage.change(changeId)).state, "proposed");
        await approve(stage, after, alex);
        assert.equal((await stage.change(changeId)).state, "verified");
        assert.match(
          stage.exchange.connectors[0]?.Comment ?? "",
          /^by hand; Bounce Desk/,
        );
      },
      { exchange: new FakeExchange() },
    ));

  it("says so when nothing has moved", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.press(toni, "ask-admins", { caseId: id });
      const { changeId = "" } = await stage.case(id);
      const before = await stage.change(changeId);
      const note = await stage.press(jo, "look-again", approvalOf(before));
      assert.match((await stage.note(note)).lines[0] ?? "", /as it was/);
      assert.deepEqual(await stage.change(changeId), before);
    }));
});

describe("before a proposal expires", () => {
  it("everybody whose word is wanted is reminded, once", () =>
    onStage(async (stage) => {
      const change = await askedFor(stage);
      await approve(stage, change, alex);
      await stage.pass(19 * HOUR);
      const reminders = async () =>
        [...(await stage.cards()).keys()].filter((key) =>
          key.startsWith("remind:"),
        );
      assert.deepEqual(await reminders(), []);
      await stage.pass(HOUR + MINUTE);
      assert.deepEqual(await reminders(), [
        `remind:${change.id}:${jo.objectId}`,
      ]);
      await stage.deliver();
      await stage.pass(HOUR);
      assert.deepEqual(await reminders(), []);
    }));

  it("nobody is reminded of what is decided", () =>
    onStage(async (stage) => {
      const change = await askedFor(stage);
      await stage.press(jo, "reject", approvalOf(change));
      await stage.pass(21 * HOUR);
      const keys = [...(await stage.cards()).keys()];
      assert.ok(!keys.some((key) => key.startsWith("remind:")));
    }));
});
