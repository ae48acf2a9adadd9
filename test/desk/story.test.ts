import assert from "node:assert/strict";
import { verifyAudit } from "../../src/storage/index.ts";
import type { Button } from "../../src/desk/cards.ts";
import { alex, robin, sam } from "./people.ts";
import { approvalOf, onStage, RELAY_DENIED } from "./stage.ts";

function verbs(card: { readonly buttons: readonly Button[] }): string[] {
  return card.buttons.map(({ verb }) => verb);
}

describe("the desk's story: the office's address changed", () => {
  it("goes from the pasted error to a proved fix, with everybody's card telling so", () =>
    onStage(async (stage) => {
      const { exchange } = stage;

      // 1: what was understood stands there before anything was looked at.
      await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      await stage.turn();
      const fresh = await stage.caseOf(robin);
      const first = await stage.userCard(fresh.id);
      assert.equal(first.title, "I am looking at it");
      assert.equal(
        first.path,
        "scanner@contoso.com → supplier@fabrikam.example",
      );
      assert.match(first.when, /^Refused .*by Microsoft 365/);
      assert.deepEqual(verbs(first), ["not-it"]);
      assert.ok(first.steps.length >= 3);
      assert.ok(first.steps.every(({ state }) => state === "running"));

      // 2-4: nothing has to be asked; the same card names the cause and its reasons.
      await stage.pass(1_000);
      const answered = await stage.userCard(fresh.id);
      assert.equal((await stage.case(fresh.id)).state, "answered");
      assert.equal(
        answered.title,
        "Microsoft 365 no longer recognises your office's address",
      );
      assert.deepEqual(verbs(answered), [
        "ask-for-fix",
        "works-now",
        "talk-to-person",
      ]);
      assert.deepEqual(
        answered.stations.find(({ state }) => state === "broken")?.name,
        "Microsoft's door",
      );
      assert.equal(answered.details.code, "550 5.7.64");

      // 5: the whole case goes to the helpdesk; an agent takes it and asks for the change.
      const caseId = fresh.id;
      await stage.press(robin, "talk-to-person", { caseId });
      const open = await stage.helpdeskCard(caseId);
      assert.equal(open.badge, "Open");
      assert.deepEqual(verbs(open), ["claim"]);
      const cause = open.rows.find(({ label }) => label === "Cause")?.text;
      assert.match(cause ?? "", /198\.51\.100\.20.*203\.0\.113\.44/);
      await stage.press(sam, "claim", { caseId });
      assert.deepEqual(verbs(await stage.helpdeskCard(caseId)), ["ask-admins"]);
      assert.match(
        (await stage.userCard(caseId)).lines.join(" "),
        /Sam Okafor from the helpdesk has your case/,
      );
      await stage.press(sam, "ask-admins", { caseId });

      // 6: the approver sees it all; nothing is written before the decision.
      const { changeId } = await stage.case(caseId);
      const change = await stage.change(changeId ?? "");
      const asked = await stage.approvalCard(change.id, alex);
      assert.deepEqual(verbs(asked), ["approve", "reject", "look-again"]);
      assert.deepEqual(asked.differences[0], {
        setting: "SenderIPAddresses",
        lines: [
          { what: "stays", text: "198.51.100.20" },
          { what: "comes", text: "203.0.113.44" },
        ],
      });
      assert.deepEqual(
        asked.rows.map(({ label }) => label),
        ["Why", "Risk", "Undo", "Asked by"],
      );
      assert.match(asked.expires, /^Expires /);
      assert.deepEqual(exchange.asked, []);
      assert.equal(
        (await stage.helpdeskCard(caseId)).badge,
        "Waiting for admin",
      );

      // 7: approved, written once, read back, tried again; all three cards say so.
      await stage.press(alex, "approve", approvalOf(change));
      assert.deepEqual(exchange.addresses("Printers"), [
        "198.51.100.20",
        "203.0.113.44",
      ]);
      assert.equal(exchange.effective.length, 1);
      assert.equal((await stage.change(change.id)).state, "verified");
      const user = await stage.userCard(caseId);
      assert.equal(user.title, "Fixed. Please send once more");
      assert.deepEqual(verbs(user), ["works-now", "still-failing"]);
      assert.equal((await stage.helpdeskCard(caseId)).badge, "Fixed");
      const done = await stage.approvalCard(change.id, alex);
      assert.equal(done.tone, "good");
      assert.deepEqual(verbs(done), ["trace-next", "undo"]);
      assert.match(done.outcome.join(" "), /mail door now accepts/);

      await stage.press(robin, "works-now", { caseId });
      assert.equal((await stage.userCard(caseId)).title, "Closed");
      assert.equal((await stage.helpdeskCard(caseId)).badge, "Closed");

      const audit = await verifyAudit(stage.file);
      assert.ok(audit.ok && audit.rows >= 5);
    }));

  it("shows at most one card a person and case, and tells its reporter how it ended", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      await stage.press(robin, "ask-for-fix", { caseId: id });
      const { changeId = "" } = await stage.case(id);
      await stage.press(
        alex,
        "approve",
        approvalOf(await stage.change(changeId)),
      );
      const keys = [...(await stage.cards()).keys()].sort();
      assert.deepEqual(keys, [
        `case:${id}:user`,
        `change:${changeId}:admin-alex`,
        `change:${changeId}:admin-jo`,
        `change:${changeId}:both-toni`,
        `note:case:${id}:user-robin:change:${changeId}`,
      ]);
    }));
});
