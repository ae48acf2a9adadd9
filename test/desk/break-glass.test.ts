import assert from "node:assert/strict";
import { readAudit, verifyAudit } from "../../src/storage/index.ts";
import { alex, jo, kim, robin, sam, toni, vera } from "./people.ts";
import {
  approvalOf,
  MINUTE,
  onStage,
  proposedChange,
  type Stage,
} from "./stage.ts";

const IN_MEMORY = { isInMemory: true } as const;
const REASON = "nobody can print labels";

async function noteOf(stage: Stage, id: string): Promise<string> {
  return (await stage.note(id)).lines.join(" ");
}

describe("breaking the glass", () => {
  it("applies what one asked for oneself, with a reason, and tells everybody at once", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.say(sam, "break glass");
      const card = await stage.approvalCard(change.id, sam);
      const [button, ...others] = card.buttons;
      assert.equal(button?.verb, "break-glass");
      assert.ok(button.sendsForm);
      assert.deepEqual(others, []);
      assert.deepEqual(
        card.form?.fields.map(({ id }) => id),
        ["reason"],
      );

      const toldAt = stage.clock.ms;
      await stage.press(sam, "break-glass", {
        ...button.data,
        reason: REASON,
      });
      assert.equal((await stage.change(change.id)).state, "verified");
      assert.equal(stage.exchange.effective.length, 1);
      const cards = await stage.cards();
      for (const to of [alex, jo, toni, sam].map(({ objectId }) => objectId)) {
        const told = cards.get(`glass:${change.id}:${to}`);
        assert.ok(told?.card === "note", to);
        assert.match(told.lines.join(" "), /Sam Okafor/);
        assert.match(told.lines.join(" "), /nobody can print labels/);
      }
      assert.ok(cards.has(`glass:${change.id}:helpdesk`));
      // In the decision's own transaction: no time passed at all.
      assert.equal(stage.clock.ms, toldAt);

      const done = await stage.approvalCard(change.id, jo);
      assert.match(done.outcome.join(" "), /Applied without approval by Sam/);
      const lines = [];
      for await (const line of readAudit(stage.file, "")) lines.push(line);
      const broken = lines.find(({ what }) => what === "change.glass-broken");
      assert.equal(broken?.who, sam.objectId);
      assert.match(broken.data, /nobody can print labels/);
      assert.ok(lines.some(({ what }) => what === "change.glass-shown"));
      // The write itself and its answer stand there too.
      const asked = lines.find(({ what }) => what === "change.applying");
      assert.match(asked?.data ?? "", /Set-InboundConnector.*203\.0\.113\.44/);
      assert.ok(lines.some(({ what }) => what === "change.written"));
      assert.ok((await verifyAudit(stage.file)).ok);
    }));

  it("wants a reason", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.say(sam, "break glass");
      const note = await stage.press(sam, "break-glass", {
        ...approvalOf(change),
        reason: "  ",
      });
      assert.match(await noteOf(stage, note), /wants a reason/);
      assert.deepEqual(stage.exchange.asked, []);
    }, IN_MEMORY));

  it("is for those who have that task, looked up again before the write", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      for (const who of [alex, kim, robin]) {
        const asked = await stage.say(who, "break glass");
        assert.match(await noteOf(stage, asked), /names for emergencies/);
        await stage.press(who, "break-glass", approvalOf(change));
        assert.equal((await stage.change(change.id)).state, "proposed");
      }
      await stage.say(sam, "break glass");
      await stage.send(sam, {
        kind: "press",
        verb: "break-glass",
        data: approvalOf(change),
      });
      await stage.turn();
      stage.roles.glassBreakers = [vera];
      await stage.pass(MINUTE);
      assert.equal((await stage.change(change.id)).state, "failed");
      assert.deepEqual(stage.exchange.asked, []);
    }, IN_MEMORY));

  it("holds to the plan on the card, to what stands there, and to the kill switch", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.say(sam, "break glass");
      const stale = { ...approvalOf(change), digest: "0".repeat(64) };
      await stage.press(sam, "break-glass", stale);
      assert.equal((await stage.change(change.id)).state, "proposed");

      await stage.say(alex, "changes off");
      await stage.press(sam, "break-glass", approvalOf(change));
      await stage.pass(MINUTE);
      assert.equal((await stage.change(change.id)).state, "approved");
      assert.deepEqual(stage.exchange.asked, []);

      stage.exchange.byHand("Printers", { Comment: "mine" });
      await stage.say(alex, "changes on");
      await stage.pass(MINUTE);
      assert.equal((await stage.change(change.id)).state, "drifted");
      assert.deepEqual(stage.exchange.asked, []);
    }, IN_MEMORY));

  it("names what waits under that reference alone", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      const { reference } = await stage.case(change.caseId);
      const other = await stage.say(sam, "break glass BD-9999");
      assert.match(await noteOf(stage, other), /no such proposal/);
      const one = await stage.say(sam, `Break glass ${reference}`);
      assert.match(await noteOf(stage, one), /One change waits/);
      // Seen is not decided: the others may still reject it.
      await stage.press(jo, "reject", approvalOf(change));
      assert.equal((await stage.change(change.id)).state, "rejected");
    }, IN_MEMORY));
});
