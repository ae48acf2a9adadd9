import assert from "node:assert/strict";
import { createChangeKinds } from "../../src/changes/index.ts";
import type { Config } from "../../src/config.ts";
import { readConfig } from "../../src/config.ts";
import type { ChangeRequest } from "../../src/core/model.ts";
import type { Directory, Look, MailAdmin } from "../../src/desk/ports.ts";
import { startLab } from "../../src/lab/index.ts";
import type { RunningLab } from "../../src/lab/index.ts";
import { createTokenSource } from "../../src/microsoft/credentials.ts";
import { createMailAdmin } from "../../src/microsoft/exchange-admin.ts";
import { createDirectory } from "../../src/microsoft/graph-directory.ts";
import { createHttpClient } from "../../src/microsoft/http.ts";
import { openTenant } from "../../src/microsoft/index.ts";
import type { HttpClient } from "../../src/microsoft/http.ts";
import { createTenantLooks } from "../../src/microsoft/tenant-looks.ts";
import { relayStory } from "../lab/cloud/cloud-on-stage.ts";

const story = relayStory({
  acceptedDomains: ["contoso.com"],
  inboundConnectors: [
    {
      Name: "Printers",
      ConnectorType: "OnPremises",
      SenderIPAddresses: ["198.51.100.20"],
    },
    {
      Name: "Old",
      ConnectorType: "OnPremises",
      Enabled: false,
      SenderIPAddresses: ["198.51.100.30"],
    },
  ],
});

/** The adapters on the lab's tenant, by nothing but configuration. */
describe("microsoft, on the lab's tenant", () => {
  let lab: RunningLab;
  let config: Config;
  let http: HttpClient;
  let admin: MailAdmin;
  let directory: Directory;

  beforeEach(async () => {
    lab = await startLab({ scenario: structuredClone(story) });
    config = readConfig(lab.settings);
    const { tenant, entra } = config;
    assert.ok(tenant.reader && tenant.changer);
    http = createHttpClient(entra);
    const reader = createTokenSource(tenant.reader, entra);
    const parts = {
      http,
      reader,
      tenantId: tenant.id,
      clock: { now: () => new Date().toISOString() },
      timeoutMs: 1000,
      wait: () => Promise.resolve(),
    };
    admin = createMailAdmin({
      ...parts,
      exchangeUrl: tenant.exchangeUrl,
      changer: createTokenSource(tenant.changer, entra),
    });
    directory = createDirectory({ ...parts, graphUrl: tenant.graphUrl });
  });
  afterEach(async () => {
    http.close();
    await lab.close();
  });

  it("every look sees its facts", async () => {
    const looks: Look[] = createTenantLooks(admin, directory);
    const seen: Record<string, unknown> = {};
    for (const look of looks) {
      const result = await look.run(
        {
          senderAddress: "scanner@contoso.com",
          recipientAddress: "supplier@fabrikam.example",
          now: "2026-11-20T08:00:00.000Z",
        },
        new AbortController().signal,
      );
      if (result.outcome !== "saw") assert.fail(`${look.id}: ${result.reason}`);
      for (const { fact, value } of result.evidence) seen[fact] = value;
    }
    assert.deepEqual(seen, {
      "sender.domain-accepted": true,
      "recipient.external": true,
      "connector.list": [
        {
          name: "Printers",
          type: "OnPremises",
          enabled: true,
          addresses: ["198.51.100.20"],
          requiresTls: false,
          senderDomains: ["smtp:*;1"],
        },
        {
          name: "Old",
          type: "OnPremises",
          enabled: false,
          addresses: ["198.51.100.30"],
          requiresTls: false,
          senderDomains: ["smtp:*;1"],
        },
      ],
      "tenant.reject-direct-send": false,
      "tenant.smtp-auth-disabled": true,
      "mailbox.smtp-auth": "inherits",
      "mailbox.address": "scanner@contoso.com",
      "tenant.mx-host": "contoso-com.mail.protection.outlook.com",
    });
  });

  it("looks see a change at once, and changes never see what looks share", async () => {
    const clock = { now: () => new Date().toISOString() };
    const tenant = openTenant(config, clock, []);
    try {
      const states = async () => {
        const look = tenant.looks.find(({ id }) => id === "tenant.connectors");
        const result = await look?.run(
          { now: clock.now() },
          new AbortController().signal,
        );
        assert.equal(result?.outcome, "saw");
        const [seen] = result.evidence;
        assert.equal(seen?.fact, "connector.list");
        return seen.value.map(({ enabled }) => enabled);
      };
      assert.deepEqual(await states(), [true, false]);
      // Somebody else's hand: looks may be a minute behind, a change must not be.
      lab.stage.change(({ tenant: { inboundConnectors } }) => {
        for (const one of inboundConnectors) one.Enabled = false;
      });
      assert.deepEqual(await states(), [true, false]);
      const live = await tenant.admin.inboundConnectors();
      assert.equal(live.outcome, "saw");
      assert.deepEqual(
        live.value.map(({ Enabled }) => Enabled),
        [false, false],
      );
      await tenant.admin.write({
        cmdlet: "Set-InboundConnector",
        parameters: { Identity: "Old", Enabled: true, Comment: "c1" },
      });
      assert.deepEqual(await states(), [false, true]);
    } finally {
      tenant.close();
    }
  });

  it("knows the people of a group", async () => {
    const { groupId } = config.approvers;
    assert.ok(groupId);
    const read = await directory.members(groupId);
    assert.equal(read.outcome, "saw");
    const [approver] = read.value;
    assert.ok(approver);
    const boss = lab.teams.people().find(({ role }) => role === "admin");
    assert.equal(approver.objectId, boss?.objectId);
    assert.equal(approver.tenantId, config.tenant.id);
    assert.deepEqual(await directory.isMember(approver, groupId), {
      outcome: "saw",
      value: true,
    });
  });

  it("a mailbox and a domain that are not there are answers", async () => {
    const none = { outcome: "saw", value: null };
    assert.deepEqual(await admin.mailbox("nobody@contoso.com"), none);
    assert.deepEqual(await directory.mxHost("fabrikam.example"), none);
  });

  const requests: readonly ChangeRequest[] = [
    {
      kind: "add-connector-address",
      connector: "Printers",
      address: "203.0.113.44",
    },
    { kind: "create-inbound-connector", address: "203.0.113.44" },
    { kind: "enable-connector", connector: "Old" },
    { kind: "enable-smtp-auth-mailbox", mailbox: "scanner@contoso.com" },
  ];
  for (const request of requests)
    it(`plan, write, read: ${request.kind}`, async () => {
      const kind = createChangeKinds({ allowDocumentation: true }).find(
        (one) => one.kind === request.kind,
      );
      assert.ok(kind);
      const planned = await kind.plan(request, admin, "c1");
      if (planned.outcome === "cannot") assert.fail(planned.reason);
      const { plan } = planned;
      const first = await kind.read(plan, admin);
      assert.equal(first.outcome, "saw");
      assert.deepEqual(first.value, {
        image: plan.before,
        version: plan.beforeVersion,
      });
      const written = await admin.write(kind.write(plan));
      assert.deepEqual(written, { outcome: "done", warnings: [] });
      const live = await kind.read(plan, admin);
      assert.equal(live.outcome, "saw");
      assert.deepEqual(live.value.image, plan.after);
      if (plan.beforeVersion !== null)
        assert.notEqual(live.value.version, plan.beforeVersion);
      assert.equal(lab.writes().length, 1);
    });

  it("a write without an answer is unknown, and is made once", async () => {
    lab.faults.add(
      "exchange",
      { kind: "time-out-after" },
      "Set-InboundConnector",
    );
    const written = await admin.write({
      cmdlet: "Set-InboundConnector",
      parameters: { Identity: "Old", Enabled: true, Comment: "Bounce Desk c1" },
    });
    assert.equal(written.outcome, "unknown");
    assert.equal(lab.writes().length, 1);
  });

  it("a write that Exchange turns away is refused", async () => {
    lab.faults.add("exchange", { kind: "forbidden" }, "Set-InboundConnector");
    const parameters = {
      Identity: "Nowhere",
      Enabled: true,
      Comment: "Bounce Desk c1",
    } as const;
    for (const reason of [/role is missing/, /couldn't be found/]) {
      const written = await admin.write({
        cmdlet: "Set-InboundConnector",
        parameters,
      });
      assert.equal(written.outcome, "refused");
      assert.match(written.reason, reason);
    }
    assert.equal(lab.writes().length, 0);
  });

  it("a busy Exchange is asked again for a read", async () => {
    lab.faults.add("exchange", { kind: "throttled", retryAfterS: 1 });
    lab.faults.add("exchange", { kind: "unavailable" });
    assert.equal((await admin.transport()).outcome, "saw");
  });
});
