import assert from "node:assert/strict";
import { devicesOrder } from "../../src/desk/register/devices.ts";
import type { LookUpName, RegisteredDevice } from "../../src/desk/ports.ts";
import { startTidying } from "../../src/desk/people/tidy.ts";
import { verifyAudit } from "../../src/storage/index.ts";
import { alex, kim, robin, sam, stranger } from "./people.ts";
import {
  approvalOf,
  MINUTE,
  onStage,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

function registered(stage: Stage): Promise<readonly RegisteredDevice[]> {
  return stage.store.transact(({ register }) => register.all());
}

/** DNS with these names, and no others. */
function names(known: Readonly<Record<string, string>>): LookUpName {
  return (name) =>
    Promise.resolve(
      known[name] === undefined
        ? {
            outcome: "could-not-look",
            fault: "target",
            reason: `${name} has no address in DNS.`,
          }
        : { outcome: "saw", value: [known[name]] },
    );
}

describe("desk: the register of devices", () => {
  it("learns a device of its case, and its connector once the change is proved", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      const [before] = await registered(stage);
      assert.ok(before);
      assert.equal(before.connector, undefined);
      await stage.press(alex, "approve", approvalOf(change));
      await stage.pass(MINUTE);
      const { reference, id, openedAt } = await stage.case(change.caseId);
      assert.deepEqual(await registered(stage), [
        {
          tenantId: robin.tenantId,
          sender: "scanner@contoso.com",
          kind: "device",
          publicAddress: "203.0.113.44",
          method: "relay-by-address",
          connector: "Printers",
          lastSeen: openedAt,
          lastCaseId: id,
          lastReference: reference,
        },
      ]);
    }));

  it("keeps nothing of a sender that may be a person's mailbox", () =>
    onStage(async (stage) => {
      const told = RELAY_DENIED.replace("our scanner", "my mail").replaceAll(
        "scanner@",
        "robin@",
      );
      await stage.say(robin, told);
      const { id } = await stage.caseOf(robin);
      await stage.press(robin, "talk-to-person", { caseId: id });
      assert.equal((await stage.case(id)).state, "handed-over");
      assert.deepEqual(await registered(stage), []);
    }));

  for (const [text, order] of [
    ["devices", { order: "list" }],
    [" Devices ", { order: "list" }],
    [
      "device Scanner@contoso.com name Office.dyn.example",
      {
        order: "name",
        sender: "scanner@contoso.com",
        name: "office.dyn.example",
      },
    ],
    [
      "device scanner@contoso.com name none",
      { order: "name", sender: "scanner@contoso.com" },
    ],
    [
      "device scanner@contoso.com forget",
      { order: "forget", sender: "scanner@contoso.com" },
    ],
    ["device scanner@contoso.com name", undefined],
    ["device scanner@contoso.com name a b", undefined],
    ["device scanner name a.example", undefined],
    ["devices cannot send: 550 5.7.64", undefined],
    [RELAY_DENIED, undefined],
  ] as const)
    it(`reads ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.deepEqual(devicesOrder(text), order);
    });

  it("shows it to the helpdesk and to those who approve, and to nobody else", () =>
    onStage(async (stage) => {
      await proposedChange(stage);
      for (const person of [sam, alex]) {
        const card = await stage.note(await stage.say(person, "devices"));
        assert.equal(card.title, "One device is in the register");
        assert.equal(card.rows?.[0]?.label, "Device");
        assert.match(
          card.rows[0].text,
          /^scanner@contoso\.com\nfrom 203\.0\.113\.44\n[^]*case BD-/,
        );
      }
      for (const person of [kim, robin, stranger]) {
        const card = await stage.note(await stage.say(person, "devices"));
        assert.equal(card.title, "Nothing was shown");
        assert.equal(card.rows, undefined);
      }
    }));

  it("takes a name that leads somewhere, tells the audit, and takes it away again", () =>
    onStage(async (stage) => {
      await proposedChange(stage);
      const lookUpName = names({ "office.dyn.example": "203.0.113.44" });
      Object.assign(stage.desk, { lookUpName });
      const say = async (text: string) =>
        (await stage.note(await stage.say(sam, text))).title;
      const device = "device scanner@contoso.com";
      assert.equal(
        await say(`${device} name nowhere.dyn.example`),
        "The name was not taken",
      );
      assert.equal(await say(`${device} name office.dyn.example`), "Noted");
      assert.equal(
        (await registered(stage))[0]?.dynamicName,
        "office.dyn.example",
      );
      assert.equal(await say(`${device} name none`), "The name is gone");
      assert.equal((await registered(stage))[0]?.dynamicName, undefined);
      assert.equal(
        await say("device fax@contoso.com forget"),
        "There is no such device",
      );
      assert.equal(await say(`${device} forget`), "Forgotten");
      assert.deepEqual(await registered(stage), []);
      assert.ok((await verifyAudit(stage.file)).ok);
    }));

  it("lets nobody else write to it", () =>
    onStage(async (stage) => {
      await proposedChange(stage);
      const id = await stage.say(kim, "device scanner@contoso.com forget");
      assert.equal((await stage.note(id)).title, "Nothing was shown");
      assert.equal((await registered(stage)).length, 1);
    }));

  it("loses what no case has shown for a year", () =>
    onStage(async (stage) => {
      await proposedChange(stage);
      const year = 365 * 24 * 60 * MINUTE;
      await stage.pass(year - 24 * 60 * MINUTE);
      await startTidying(stage.desk);
      await stage.pass(MINUTE);
      assert.equal((await registered(stage)).length, 1);
      await stage.pass(2 * 24 * 60 * MINUTE);
      assert.deepEqual(await registered(stage), []);
    }));
});
