import assert from "node:assert/strict";
import { alex, jo, kim, robin, sam, toni } from "./people.ts";
import {
  approvalOf,
  claimedCase,
  onStage,
  proposedChange,
  RELAY_DENIED,
  work,
} from "./stage.ts";

const BASIC_AUTH = "550 5.7.30 Basic authentication is not supported";
const WRONG_ENDPOINT =
  "530 5.7.57 Client not authenticated to send mail. [DB5EUR03FT012.eop-EUR03.prod.protection.outlook.com]";

describe("pressing a button", () => {
  it("on somebody else's case gets the very answer that no case gets", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      for (const verb of ["works-now", "answer", "ask-for-fix", "not-it"]) {
        const real = await stage.press(kim, verb, { caseId: id });
        const none = await stage.press(kim, verb, { caseId: "no-such-case" });
        assert.deepEqual(await stage.note(real), await stage.note(none), verb);
      }
    }));

  it("twice does it once", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      for (const who of [alex, alex, jo])
        await stage.send(who, {
          kind: "press",
          verb: "approve",
          data: approvalOf(change),
        });
      await work(stage.desk);
      assert.equal(stage.exchange.asked.length, 1);
      assert.equal(
        (await stage.change(change.id)).approval?.by.name,
        alex.name,
      );
      const late = await stage.press(jo, "reject", approvalOf(change));
      assert.match((await stage.note(late)).lines[0] ?? "", /decided already/);
    }));

  it("delivered twice by Teams is one press", () =>
    onStage(async (stage) => {
      const item = {
        id: "activity-1",
        at: stage.clock.now(),
        from: robin,
        language: "en",
        what: { kind: "message", text: RELAY_DENIED },
      } as const;
      for (const isNew of [true, false])
        assert.equal(
          await stage.store.transact((tx) => tx.inbox.record(item)),
          isNew,
        );
      await work(stage.desk);
      const open = await stage.store.transact((tx) => tx.cases.openOf(robin));
      assert.equal(open.length, 1);
    }));

  it("on a card of an older plan decides nothing", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      const note = await stage.press(alex, "approve", {
        changeId: change.id,
        digest: "0".repeat(64),
      });
      assert.match((await stage.note(note)).lines[0] ?? "", /older plan/);
      assert.equal((await stage.change(change.id)).state, "proposed");
    }));

  it("does nothing while roles cannot be looked up, and says that", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.roles.state = "down";
      const note = await stage.press(alex, "approve", approvalOf(change));
      assert.match(
        (await stage.note(note)).lines[0] ?? "",
        /could not look up/,
      );
      const closing = await stage.press(sam, "close", {
        caseId: change.caseId,
      });
      assert.match((await stage.note(closing)).lines[0] ?? "", /could not/);
      // Reporting goes on.
      await stage.say(kim, RELAY_DENIED);
      assert.equal((await stage.caseOf(kim)).state, "answered");
    }));

  it("asks nobody to approve their own request", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.press(toni, "ask-admins", { caseId: id });
      const { changeId = "" } = await stage.case(id);
      const { approvers } = await stage.change(changeId);
      assert.deepEqual(
        approvers.map(({ name }) => name),
        [alex.name, jo.name],
      );
      const keys = [...(await stage.cards()).keys()];
      assert.ok(!keys.includes(`change:${changeId}:${toni.objectId}`));
    }));

  it("proposes nothing when only the requester may approve", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      stage.roles.admins = [toni];
      const note = await stage.press(toni, "ask-admins", { caseId: id });
      assert.match(
        (await stage.note(note)).lines[0] ?? "",
        /Nothing was asked/,
      );
      assert.equal((await stage.case(id)).state, "handed-over");
    }));

  it("proposes nothing where the bot may not change anything", () =>
    onStage(
      async (stage) => {
        const { id } = await claimedCase(stage);
        assert.ok(
          (await stage.helpdeskCard(id)).buttons.every(
            ({ verb }) => verb !== "ask-admins",
          ),
        );
        const note = await stage.press(sam, "ask-admins", { caseId: id });
        assert.equal((await stage.note(note)).title, "Nothing was done");
      },
      { mode: "asks" },
    ));
});

describe("answering a form", () => {
  it("asks once, in one form with a way out", () =>
    onStage(async (stage) => {
      await stage.say(robin, BASIC_AUTH);
      const { id } = await stage.caseOf(robin);
      const { form, buttons } = await stage.userCard(id);
      const [field] = form?.fields ?? [];
      assert.ok((form?.fields.length ?? 0) <= 3);
      assert.equal(field?.kind, "choice");
      assert.equal(field.choices.at(-1)?.title, "I don't know");
      assert.deepEqual(
        buttons.map(({ verb, sendsForm }) => [verb, sendsForm]),
        [
          ["answer", true],
          ["not-it", false],
        ],
      );
    }));

  it("keeps the form, what was entered and why it cannot be taken", () =>
    onStage(async (stage) => {
      stage.network.unreachable.add("relay");
      await stage.say(robin, WRONG_ENDPOINT);
      const { id } = await stage.caseOf(robin);
      await stage.press(robin, "answer", {
        caseId: id,
        "sender-public-address": "10.0.0",
        "sender-signs-in": "no",
      });
      assert.equal((await stage.case(id)).state, "asking");
      const { form } = await stage.userCard(id);
      const entered = new Map(form?.fields.map((field) => [field.id, field]));
      const address = entered.get("sender-public-address");
      assert.equal(address?.value, "10.0.0");
      assert.match(address.error, /four numbers with dots/);
      assert.equal(entered.get("sender-signs-in")?.value, "no");
      assert.equal(entered.get("sender-signs-in")?.error, "");
      await stage.press(robin, "answer", {
        caseId: id,
        "sender-public-address": "203.0.113.44",
        "sender-signs-in": "no",
      });
      const { evidence } = await stage.case(id);
      assert.deepEqual(
        evidence
          .filter(({ source }) => source === "answer")
          .map(({ fact, value }) => [fact, value]),
        [
          ["sender.public-address", "203.0.113.44"],
          ["sender.signs-in", false],
        ],
      );
    }));

  it("takes 'I don't know' for no fact, and does not ask it again", () =>
    onStage(async (stage) => {
      await stage.say(robin, BASIC_AUTH);
      const { id } = await stage.caseOf(robin);
      const fields = new Array<string>();
      for (let round = 0; round < 5; round += 1) {
        const { form } = await stage.userCard(id);
        if (form === undefined) break;
        const ids = form.fields.map((field) => field.id);
        fields.push(...ids);
        await stage.press(robin, "answer", {
          caseId: id,
          ...Object.fromEntries(ids.map((one) => [one, "do-not-know"])),
        });
      }
      const after = await stage.case(id);
      assert.notEqual(after.state, "asking");
      assert.ok(after.evidence.every(({ source }) => source !== "answer"));
      assert.deepEqual(fields, [...new Set(fields)]);
      assert.ok(after.rounds <= 2);
    }));

  it("after somebody else ended the round changes nothing", () =>
    onStage(async (stage) => {
      await stage.say(robin, BASIC_AUTH);
      const { id } = await stage.caseOf(robin);
      await stage.press(robin, "not-it", { caseId: id });
      const before = await stage.case(id);
      const note = await stage.press(robin, "answer", {
        caseId: id,
        "sender-kind": "device",
      });
      assert.equal((await stage.note(note)).title, "Nothing was done");
      assert.deepEqual(await stage.case(id), before);
    }));
});
