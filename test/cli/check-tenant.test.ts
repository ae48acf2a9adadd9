import assert from "node:assert/strict";
import { check, report } from "../../src/cli/check-tenant.ts";
import { readConfig } from "../../src/config.ts";
import { startLab } from "../../src/lab/index.ts";
import type { RunningLab } from "../../src/lab/index.ts";
import { parseScenario } from "../../src/lab/scenario.ts";

const story = parseScenario({
  name: "check-tenant",
  tenant: {
    domain: "contoso.com",
    acceptedDomains: ["contoso.com"],
    mxHost: "contoso-com.mail.protection.outlook.com",
    inboundConnectors: [],
    mailboxes: [{ address: "scanner@contoso.com" }],
  },
  device: {
    host: "contoso-com.mail.protection.outlook.com",
    from: "scanner@contoso.com",
    to: "supplier@fabrikam.example",
    publicIp: "203.0.113.44",
  },
  person: { says: "{{bounce}}" },
});

describe("check-tenant, on the lab's tenant", () => {
  let lab: RunningLab;

  beforeEach(async () => {
    if (typeof story === "string") assert.fail(story);
    lab = await startLab({ scenario: story });
  });
  afterEach(() => lab.close());

  it("finds every permission there, and writes nothing", async () => {
    const rights = await check(readConfig(lab.settings));
    assert.ok(rights.length > 20);
    assert.deepEqual(
      rights.filter(({ state }) => state !== "there"),
      [],
    );
    assert.equal(lab.writes().length, 0);
  });

  it("names what is missing, with the line that grants it", async () => {
    lab.faults.add("exchange", { kind: "forbidden" }, "Get-CASMailbox");
    const rights = await check(readConfig(lab.settings));
    const [missing] = rights.filter(({ state }) => state === "missing");
    assert.equal(missing?.right, "Get-CASMailbox");
    const lines = report(rights);
    assert.ok(
      lines.some((line) =>
        line.includes(
          "New-ManagementRoleAssignment -SecurityGroup 'Bounce Desk reader' -Role 'View-Only Recipients'",
        ),
      ),
    );
  });

  it("says plainly that a tenant cannot be reached", async () => {
    const config = readConfig(lab.settings);
    // A closed port of the loopback.
    const nowhere = "https://127.0.0.1:1";
    const rights = await check({
      ...config,
      tenant: { ...config.tenant, exchangeUrl: nowhere, graphUrl: nowhere },
    });
    assert.ok(rights.every(({ state }) => state === "could-not-look"));
    assert.match(report(rights).join(" "), /could not be asked at all/);
  });

  it("says so when nothing is set up", () => {
    assert.match(report([]).join(" "), /No identity is set up/);
  });
});
