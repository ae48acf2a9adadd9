import assert from "node:assert/strict";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { NoteCard } from "../../src/desk/cards.ts";
import { scheduleEgress } from "../../src/desk/register/devices-schedule.ts";
import type {
  Look,
  LookUpName,
  MailTrace,
  RegisteredDevice,
} from "../../src/desk/ports.ts";
import { FakeExchange } from "./fake-exchange.ts";
import { alex, jo, robin, sam, toni } from "./people.ts";
import { approvalOf, HOUR, MINUTE, onStage, type Stage, T0 } from "./stage.ts";

const DEVICE = {
  tenantId: robin.tenantId,
  sender: "scanner@contoso.com",
  kind: "device",
  publicAddress: "198.51.100.20",
  method: "relay-by-address",
  connector: "Printers",
  lastSeen: new Date(T0 - HOUR).toISOString(),
  lastCaseId: "a case of before",
  lastReference: "BD-OLD2",
} as const;

/** A stage with a device in the register, on which its way out is looked at every six hours. */
async function withDevice(
  play: (stage: Stage, world: World) => Promise<void>,
  set: {
    readonly device?: Partial<RegisteredDevice>;
  } = {},
): Promise<void> {
  await onStage(
    async (stage) => {
      const world = new World(stage);
      Object.assign(stage.desk, {
        egressEveryMs: 6 * HOUR,
        lookUpName: world.lookUpName,
        trace: world.trace,
      });
      const device = { ...DEVICE, ...set.device };
      await stage.store.transact(async ({ register }) => {
        await register.seen(device);
        await register.setName(
          device.tenantId,
          device.sender,
          device.dynamicName,
        );
      });
      await scheduleEgress(stage.desk);
      await play(stage, world);
    },
    {
      exchange: new FakeExchange([{ Comment: "Third floor" }]),
    },
  );
}

/** What can be seen of devices' ways out. */
class World {
  readonly names = new Map<string, readonly string[]>();
  mails: readonly { fromIp: string; daysAgo: number }[] = [];
  readonly asked: string[] = [];
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  readonly lookUpName: LookUpName = (name) => {
    this.asked.push(name);
    const value = this.names.get(name);
    return Promise.resolve(
      value === undefined
        ? { outcome: "could-not-look", fault: "network", reason: "No answer." }
        : { outcome: "saw", value },
    );
  };

  readonly trace: MailTrace = {
    mails: (of, { from }) => {
      this.asked.push("sender" in of ? of.sender : of.fromIp);
      return Promise.resolve({
        outcome: "saw",
        value: this.mails
          .map(({ fromIp, daysAgo }) => ({
            at: new Date(
              this.#stage.clock.ms - daysAgo * 24 * HOUR,
            ).toISOString(),
            id: "",
            sender: DEVICE.sender,
            recipient: "",
            status: "delivered",
            fromIp,
          }))
          .filter(({ at }) => at >= from),
      });
    },
    events: () => Promise.reject(new Error("nobody asks for these")),
  };
}

/** Messages about new addresses, by whom they are for. */
async function told(stage: Stage): Promise<ReadonlyMap<string, NoteCard>> {
  const cards = [...(await stage.cards())].flatMap(([key, card]) =>
    key.startsWith("egress:") && card.card === "note"
      ? [[key.split(":").at(-1) ?? "", card] as const]
      : [],
  );
  return new Map(cards);
}

describe("desk: the scheduled look at ways out", () => {
  it("tells every approver once, of an address that the device's name leads to", () =>
    withDevice(
      async (stage, world) => {
        world.names.set("office.dyn.example", ["198.51.100.20"]);
        await stage.pass(6 * HOUR);
        assert.equal((await told(stage)).size, 0);

        world.names.set("office.dyn.example", ["203.0.113.77"]);
        await stage.pass(6 * HOUR);
        const cards = await told(stage);
        assert.deepEqual(
          [...cards.keys()].toSorted(),
          [alex, jo, toni].map(({ objectId }) => objectId).toSorted(),
        );
        const card = cards.get(alex.objectId);
        assert.equal(
          card?.title,
          "A device comes from an address that no connector knows",
        );
        assert.match(
          card.rows?.[0]?.text ?? "",
          /scanner@contoso\.com\noffice\.dyn\.example leads to 203\.0\.113\.77\.\n.*“Printers”/,
        );

        await stage.deliver();
        await stage.pass(6 * HOUR);
        await stage.pass(6 * HOUR);
        assert.equal((await told(stage)).size, 0);

        world.names.set("office.dyn.example", ["203.0.113.78"]);
        await stage.pass(6 * HOUR);
        assert.equal((await told(stage)).size, 3);
      },
      { device: { dynamicName: "office.dyn.example" } },
    ));

  it("sees mail that still gets through from elsewhere, but not older mail than the last bounce", () =>
    withDevice(async (stage, world) => {
      world.mails = [{ fromIp: "203.0.113.9", daysAgo: 3 }];
      await stage.pass(6 * HOUR);
      assert.equal((await told(stage)).size, 0);
      world.mails = [{ fromIp: "203.0.113.9", daysAgo: 0.1 }];
      await stage.pass(6 * HOUR);
      const card = (await told(stage)).get(jo.objectId);
      assert.match(
        card?.rows?.[0]?.text ?? "",
        /Microsoft took mail of it from 203\.0\.113\.9/,
      );
    }));

  it("goes by the last bounce where nothing else tells, also when the connector was changed under it", () =>
    withDevice(async (stage) => {
      await stage.pass(6 * HOUR);
      assert.equal((await told(stage)).size, 0);
      stage.exchange.byHand("Printers", { Enabled: false });
      await stage.pass(6 * HOUR);
      const card = (await told(stage)).get(alex.objectId);
      assert.match(
        card?.rows?.[0]?.text ?? "",
        /last bounce, of 2026-11-20, came from 198\.51\.100\.20/,
      );
    }));

  it("takes what it could not see for no news", () =>
    withDevice(
      async (stage) => {
        await stage.pass(6 * HOUR);
        assert.equal((await told(stage)).size, 0);
        stage.exchange.state = "down";
        await stage.pass(6 * HOUR);
        assert.equal((await told(stage)).size, 0);
      },
      {
        device: {
          dynamicName: "office.dyn.example",
          publicAddress: "203.0.113.1",
        },
      },
    ));

  it("tells later what it could tell nobody", () =>
    withDevice(async (stage, world) => {
      world.mails = [{ fromIp: "203.0.113.9", daysAgo: 0 }];
      stage.roles.state = "down";
      await stage.pass(6 * HOUR);
      assert.equal((await told(stage)).size, 0);
      stage.roles.state = "up";
      await stage.pass(6 * HOUR);
      assert.equal((await told(stage)).size, 3);
    }));

  it("looks at no more than 25 devices a run, those first that waited longest", () =>
    withDevice(async (stage, world) => {
      await stage.store.transact(async ({ register }) => {
        for (let at = 10; at < 45; at += 1)
          await register.seen({ ...DEVICE, sender: `p${at}@contoso.com` });
      });
      await stage.pass(6 * HOUR);
      assert.equal(world.asked.length, 25);
      await stage.pass(6 * HOUR);
      assert.equal(new Set(world.asked).size, 36);
      assert.equal(world.asked.length, 50);
    }));

  it("runs once a slot however often the service starts, and not when switched off", () =>
    withDevice(async (stage, world) => {
      await scheduleEgress(stage.desk);
      await stage.pass(2 * HOUR);
      await scheduleEgress(stage.desk);
      await stage.pass(4 * HOUR);
      assert.equal(world.asked.length, 1);
      Object.assign(stage.desk, { egressEveryMs: undefined });
      await stage.pass(12 * HOUR);
      assert.equal(world.asked.length, 1);
      await scheduleEgress(stage.desk);
      await stage.pass(12 * HOUR);
      assert.equal(world.asked.length, 1);
    }));

  it("proposes the address from there, for another approver to decide", () =>
    withDevice(async (stage, world) => {
      world.mails = [{ fromIp: "203.0.113.44", daysAgo: 0 }];
      await stage.pass(6 * HOUR);
      const [button] = (await told(stage)).get(alex.objectId)?.buttons ?? [];
      assert.deepEqual(
        [button?.verb, button?.title, button?.data],
        [
          "add-address",
          "Propose 203.0.113.44",
          { device: "scanner@contoso.com" },
        ],
      );
      await stage.press(alex, "add-address", button?.data ?? {});
      const aCase = await stage.caseOf(alex);
      const change = await stage.change(aCase.changeId ?? "");
      assert.deepEqual(change.plan.request, {
        kind: "add-connector-address",
        connector: "Printers",
        address: "203.0.113.44",
      });
      assert.match(
        change.plan.warnings.join(),
        /seen at 198\.51\.100\.20 as well/,
      );
      assert.ok(
        change.approvers.every(({ objectId }) => objectId !== alex.objectId),
      );
      assert.deepEqual(stage.exchange.asked, []);
      // Nobody sent a bounce, and the case does not say so.
      assert.ok(aCase.evidence.every(({ source }) => source !== "bounce"));
      assert.match(
        (await stage.userCard(aCase.id)).lines[0] ?? "",
        /no longer recognises your office's address/,
      );

      // A second press, by anybody, proposes nothing besides.
      const again = await stage.press(jo, "add-address", button?.data ?? {});
      assert.match(
        (await stage.note(again)).lines[0] ?? "",
        /waiting for a decision already/,
      );

      await stage.press(jo, "approve", {
        ...approvalOf(change),
        reason: "The provider says that it is fixed.",
      });
      await stage.pass(MINUTE);
      assert.equal((await stage.change(change.id)).state, "verified");
      assert.deepEqual(stage.exchange.addresses("Printers"), [
        "198.51.100.20",
        "203.0.113.44",
      ]);
      await stage.deliver();
      await stage.pass(6 * HOUR);
      assert.equal((await told(stage)).size, 0);
    }));

  it("calls an address that only a name leads to unseen", () =>
    withDevice(
      async (stage, world) => {
        world.names.set("office.dyn.example", ["203.0.113.77"]);
        await stage.pass(6 * HOUR);
        await stage.press(jo, "add-address", { device: DEVICE.sender });
        const { changeId } = await stage.caseOf(jo);
        const { plan } = await stage.change(changeId ?? "");
        assert.match(
          plan.warnings.join(),
          /Nobody has seen mail come from 203\.0\.113\.77/,
        );
      },
      { device: { dynamicName: "office.dyn.example" } },
    ));

  it("proposes nothing for others, for other devices, or for an address that the card brings", () =>
    withDevice(async (stage, world) => {
      const press = async (who: typeof sam, data: Record<string, string>) => {
        const id = await stage.press(who, "add-address", data);
        return (await stage.note(id)).lines[0] ?? "";
      };
      const data = { device: DEVICE.sender, address: "203.0.113.200" };
      assert.match(await press(alex, data), /done already, or no longer/);
      world.mails = [{ fromIp: "203.0.113.9", daysAgo: 0 }];
      await stage.pass(6 * HOUR);
      assert.match(await press(sam, data), /for colleagues with that task/);
      assert.match(await press(robin, data), /for colleagues with that task/);
      assert.match(await press(alex, { device: "x@contoso.com" }), /no longer/);
      await stage.press(alex, "add-address", data);
      const { changeId } = await stage.caseOf(alex);
      const { request } = (await stage.change(changeId ?? "")).plan;
      assert.ok("address" in request && request.address === "203.0.113.9");
    }));

  it("asks for our own way out once a domain, where we share it with the devices", () =>
    withDevice(async (stage, world) => {
      let runs = 0;
      const look: Look = {
        id: "egress-ip",
        title: "",
        yields: ["sender.public-address"],
        needs: ["sender.domain"],
        vantage: "office",
        run: ({ senderDomain, now }) => {
          runs += 1;
          assert.equal(senderDomain, "contoso.com");
          const facts = { "sender.public-address": "203.0.113.5" };
          const evidence = evidenceOf(facts, "probe", now, "Seen.");
          return Promise.resolve({ outcome: "saw", evidence });
        },
      };
      Object.assign(stage.desk, { looks: [look] });
      await stage.store.transact(({ register }) =>
        register.seen({ ...DEVICE, sender: "fax@contoso.com" }),
      );
      await stage.pass(6 * HOUR);
      assert.equal(runs, 1);
      assert.deepEqual(world.asked, []);
      const card = (await told(stage)).get(alex.objectId);
      assert.equal(
        card?.title,
        "2 devices come from addresses that no connector knows",
      );
      assert.match(card.rows?.[0]?.text ?? "", /service at 203\.0\.113\.5/);
    }));
});
