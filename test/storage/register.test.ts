import assert from "node:assert/strict";
import type { DeviceSeen } from "../../src/desk/ports.ts";
import { withStore } from "./fresh-store.ts";

const SCANNER: DeviceSeen = {
  tenantId: "t",
  sender: "scanner@contoso.com",
  kind: "device",
  publicAddress: "198.51.100.20",
  method: "relay-by-address",
  connector: "Printers",
  lastSeen: "2026-11-10T09:00:00.000Z",
  lastCaseId: "case-1",
  lastReference: "BD-AAAA",
};

describe("storage: register of devices", () => {
  it("keeps what a later case leaves open, and what people told", () =>
    withStore((store) =>
      store.transact(async ({ register }) => {
        await register.seen(SCANNER);
        assert.ok(
          await register.setName("t", "Scanner@Contoso.com", "dyn.example"),
        );
        const { tenantId, sender } = SCANNER;
        await register.seen({
          tenantId,
          sender: "SCANNER@contoso.com",
          kind: "device",
          publicAddress: "203.0.113.9",
          lastSeen: "2026-11-12T09:00:00.000Z",
          lastCaseId: "case-2",
          lastReference: "BD-BBBB",
        });
        assert.deepEqual(await register.all(), [
          {
            ...SCANNER,
            publicAddress: "203.0.113.9",
            lastSeen: "2026-11-12T09:00:00.000Z",
            lastCaseId: "case-2",
            lastReference: "BD-BBBB",
            dynamicName: "dyn.example",
          },
        ]);
        await register.setName(tenantId, sender, undefined);
        const device = await register.get(tenantId, sender);
        assert.ok(device !== undefined && !("dynamicName" in device));
      }),
    ));

  it("is not taken back by an older case", () =>
    withStore((store) =>
      store.transact(async ({ register }) => {
        await register.seen(SCANNER);
        await register.seen({
          ...SCANNER,
          publicAddress: "203.0.113.1",
          lastSeen: "2026-11-01T09:00:00.000Z",
        });
        assert.deepEqual(await register.all(), [SCANNER]);
      }),
    ));

  it("remembers the last look, and forgets it with the next that is well", () =>
    withStore((store) =>
      store.transact(async ({ register }) => {
        await register.seen(SCANNER);
        const found = {
          lookedAt: "2026-11-13T00:00:00.000Z",
          stranger: "203.0.113.9",
          because: "Seen.",
          source: "tenant",
        } as const;
        await register.looked("t", SCANNER.sender, found);
        assert.deepEqual((await register.all())[0]?.egress, found);
        const well = { lookedAt: "2026-11-14T00:00:00.000Z" };
        await register.looked("t", SCANNER.sender, well);
        assert.deepEqual((await register.all())[0]?.egress, well);
      }),
    ));

  it("forgets one, and what no case has shown for long", () =>
    withStore((store) =>
      store.transact(async ({ register }) => {
        await register.seen(SCANNER);
        await register.seen({ ...SCANNER, sender: "fax@contoso.com" });
        assert.equal(await register.forget("t", "FAX@contoso.com"), true);
        assert.equal(await register.forget("t", "fax@contoso.com"), false);
        assert.equal(
          await register.setName("t", "fax@contoso.com", "x.example"),
          false,
        );
        await register.removeUnseen(SCANNER.lastSeen);
        assert.equal((await register.all()).length, 1);
        await register.removeUnseen("2026-11-10T09:00:00.001Z");
        assert.deepEqual(await register.all(), []);
      }),
    ));

  it("keeps the same sender of two tenants apart", () =>
    withStore((store) =>
      store.transact(async ({ register }) => {
        await register.seen(SCANNER);
        await register.seen({ ...SCANNER, tenantId: "u" });
        await register.forget("t", SCANNER.sender);
        assert.deepEqual(await register.get("t", SCANNER.sender), undefined);
        assert.equal((await register.get("u", SCANNER.sender))?.tenantId, "u");
      }),
    ));
});
