import assert from "node:assert/strict";
import type {
  ChangePlan,
  ChangeRequest,
  FreshRequest,
} from "../../src/core/model.ts";
import type { InboundConnector, MailAdmin } from "../../src/desk/ports.ts";
import { blindTenant, fakeTenant } from "./fake-tenant.ts";
import type { FakeTenant } from "./fake-tenant.ts";
import { kindOf, kinds, liveImage, planOf } from "./planned.ts";

async function imageOf(plan: ChangePlan, admin: MailAdmin) {
  return (await liveImage(plan, admin)).image;
}

async function carryOut(plan: ChangePlan, tenant: FakeTenant): Promise<void> {
  await tenant.write(kindOf(plan.request).write(plan));
}

const two = { SenderIPAddresses: ["198.51.100.20", "203.0.113.44"] };
const theirs: Partial<InboundConnector> = { ConnectorType: "Partner" };

function tenantWith(more: (tenant: FakeTenant) => void): FakeTenant {
  const tenant = fakeTenant([two], { "scanner@contoso.com": null });
  more(tenant);
  return tenant;
}

/** One that can be planned of each kind, with the tenant it fits. */
const SAMPLES: readonly [FreshRequest, () => FakeTenant, RegExp][] = [
  [
    {
      kind: "add-connector-address",
      connector: "Printers",
      address: "203.0.113.9",
    },
    () => fakeTenant([two]),
    /^Set-InboundConnector -Identity 'Printers' -SenderIPAddresses '198\.51\.100\.20','203\.0\.113\.44','203\.0\.113\.9' -Comment /,
  ],
  [
    {
      kind: "remove-connector-address",
      connector: "printers",
      address: "203.0.113.44",
    },
    () => fakeTenant([two]),
    /^Set-InboundConnector -Identity 'Printers' -SenderIPAddresses '198\.51\.100\.20' -Comment /,
  ],
  [
    { kind: "create-inbound-connector", address: "203.0.113.44" },
    () => fakeTenant(),
    /^New-InboundConnector .*-ConnectorType 'OnPremises' .*-SenderIPAddresses '203\.0\.113\.44' /,
  ],
  [
    { kind: "create-certificate-connector", certificate: "Relay.Contoso.com" },
    () => fakeTenant(),
    /^New-InboundConnector .*-ConnectorType 'OnPremises' -SenderDomains '\*' -TlsSenderCertificateName 'relay\.contoso\.com' -RequireTls \$true -Enabled \$true /,
  ],
  [
    { kind: "enable-connector", connector: "Printers" },
    () => fakeTenant([{ Enabled: false }]),
    /-Enabled \$true /,
  ],
  [
    { kind: "correct-connector-type", connector: "Printers" },
    () => fakeTenant([theirs]),
    /^Set-InboundConnector -Identity 'Printers' -ConnectorType 'OnPremises' -Comment /,
  ],
  [
    { kind: "unblock-connector", connector: "printers" },
    () =>
      tenantWith(({ blocked }) => blocked.push({ id: "g1", name: "Printers" })),
    /^Remove-BlockedConnector -ConnectorId 'g1'$/,
  ],
  [
    { kind: "enable-smtp-auth-mailbox", mailbox: "scanner@contoso.com" },
    () => tenantWith(() => undefined),
    /^Set-CASMailbox /,
  ],
  [
    { kind: "enable-smtp-auth-tenant" },
    () => fakeTenant(),
    /^Set-TransportConfig -SmtpClientAuthenticationDisabled \$false$/,
  ],
  [
    { kind: "reject-direct-send", on: true },
    () => fakeTenant(),
    /^Set-OrganizationConfig -RejectDirectSend \$true$/,
  ],
  [
    { kind: "reject-direct-send", on: false },
    () => tenantWith(({ switches }) => (switches.rejectDirectSend = true)),
    /^Set-OrganizationConfig -RejectDirectSend \$false$/,
  ],
];

describe("every kind of change", () => {
  it("has a sample here", () => {
    assert.deepEqual(
      [...new Set(SAMPLES.map(([{ kind }]) => kind)), "undo"].toSorted(),
      kinds.map(({ kind }) => kind).toSorted(),
    );
  });

  for (const [request, tenantOf, script] of SAMPLES) {
    const name = JSON.stringify(request);
    it(`plans, writes exactly that, reads it back: ${name}`, async () => {
      const tenant = tenantOf();
      const plan = await planOf(request, tenant);
      assert.match(plan.script, script);
      assert.ok(plan.undo !== "" && plan.risk.words.endsWith("."));
      assert.deepEqual(await imageOf(plan, tenant), plan.before);
      await carryOut(plan, tenant);
      assert.deepEqual(await imageOf(plan, tenant), plan.after);
      assert.equal(tenant.writes.length, 1);
    });

    it(`says that it cannot look, and not that nothing is there: ${name}`, async () => {
      const planned = await kindOf(request).plan(request, blindTenant(), "c1");
      assert.equal(planned.outcome, "cannot");
      assert.match(planned.reason, /could not be read\. A role is missing/);
      const plan = await planOf(request, tenantOf());
      const read = await kindOf(request).read(plan, blindTenant());
      assert.equal(read.outcome, "could-not-look");
    });

    if (request.kind !== "unblock-connector")
      it(`is taken back to what stood there before: ${name}`, async () => {
        const tenant = tenantOf();
        const plan = await planOf(request, tenant);
        await carryOut(plan, tenant);
        const undo = await planOf(undoOf(plan), tenant, "c2");
        assert.deepEqual(undo.before, plan.after);
        assert.equal(undo.target, plan.target);
        await carryOut(undo, tenant);
        assert.deepEqual(await imageOf(undo, tenant), undo.after);
        assert.deepEqual(
          withoutComment(undo.after),
          withoutComment(plan.before),
        );
        if ("Comment" in undo.after)
          assert.match(String(undo.after["Comment"]), /Bounce Desk c2$/);
        assert.match(undo.script, /^[A-Z][a-z]+-[A-Z]/);
      });
  }
});

describe("taking a change back", () => {
  const add: FreshRequest = {
    kind: "add-connector-address",
    connector: "Printers",
    address: "203.0.113.44",
  };

  it("proposes nothing when somebody changed the setting since, and says what", async () => {
    const tenant = fakeTenant();
    const plan = await planOf(add, tenant);
    await carryOut(plan, tenant);
    const [made] = tenant.connectors;
    assert.ok(made);
    tenant.connectors[0] = { ...made, Comment: "mine now" };
    const undo = undoOf(plan);
    const planned = await kindOf(undo).plan(undo, tenant, "c2");
    assert.equal(planned.outcome, "cannot");
    assert.match(
      planned.reason,
      /was changed since \(Comment\)\..*nothing is proposed/,
    );
    tenant.connectors.length = 0;
    const gone = await kindOf(undo).plan(undo, tenant, "c2");
    assert.equal(gone.outcome, "cannot");
    assert.match(gone.reason, /no longer there/);
  });

  it("is bound to the version that it saw", async () => {
    const tenant = fakeTenant();
    const plan = await planOf(add, tenant);
    await carryOut(plan, tenant);
    const undo = await planOf(undoOf(plan), tenant, "c2");
    assert.equal(undo.beforeVersion, tenant.connectors[0]?.WhenChangedUTC);
    assert.notEqual(undo.beforeVersion, plan.beforeVersion);
  });

  it("has no way back for a block of Microsoft's", async () => {
    const tenant = tenantWith(({ blocked }) =>
      blocked.push({ id: "g1", name: "Printers" }),
    );
    const plan = await planOf(
      { kind: "unblock-connector", connector: "Printers" },
      tenant,
    );
    const undo = undoOf(plan);
    const planned = await kindOf(undo).plan(undo, tenant, "c2");
    assert.equal(planned.outcome, "cannot");
  });
});

describe("what cannot be planned", () => {
  const certificate = (name: string): ChangeRequest => ({
    kind: "create-certificate-connector",
    certificate: name,
  });
  const remove = (address: string): ChangeRequest => ({
    kind: "remove-connector-address",
    connector: "Printers",
    address,
  });
  const correct: ChangeRequest = {
    kind: "correct-connector-type",
    connector: "Printers",
  };
  const CASES: readonly [string, ChangeRequest, FakeTenant, RegExp][] = [
    ["certificate: *", certificate("*"), fakeTenant(), /every certificate/],
    ["certificate: no name", certificate("a b"), fakeTenant(), /not a cert/],
    [
      "certificate of another domain",
      certificate("relay.fabrikam.example"),
      fakeTenant(),
      /does not lie in an accepted domain/,
    ],
    [
      "certificate of a domain that only ends alike",
      certificate("notcontoso.com"),
      fakeTenant(),
      /accepted domain/,
    ],
    [
      "certificate: there",
      certificate("*.contoso.com"),
      fakeTenant([
        { SenderIPAddresses: [], TlsSenderCertificateName: "*.contoso.com" },
      ]),
      /there for \*\.contoso\.com already/,
    ],
    ["remove: not listed", remove("203.0.113.44"), fakeTenant(), /not list/],
    ["remove: the last", remove("198.51.100.20"), fakeTenant(), /only address/],
    ["type: right already", correct, fakeTenant(), /own servers already/],
    [
      "type: a partner's domains",
      correct,
      fakeTenant([{ ...theirs, SenderDomains: ["smtp:fabrikam.example;1"] }]),
      /partner's own domains/,
    ],
    [
      "type: keeps others out",
      correct,
      fakeTenant([{ ...theirs, RestrictDomainsToIPAddresses: true }]),
      /keeps others out/,
    ],
    [
      "type: empty",
      correct,
      fakeTenant([{ ...theirs, SenderIPAddresses: [] }]),
      /no address and no certificate/,
    ],
    [
      "type: lists what must not relay",
      correct,
      fakeTenant([{ ...theirs, SenderIPAddresses: ["40.107.1.1"] }]),
      /Microsoft 365 itself/,
    ],
    [
      "unblock: not blocked",
      { kind: "unblock-connector", connector: "Printers" },
      fakeTenant(),
      /blocks no connector/,
    ],
    [
      "tenant SMTP AUTH: allowed",
      { kind: "enable-smtp-auth-tenant" },
      tenantWith(
        ({ switches }) => (switches.smtpClientAuthenticationDisabled = false),
      ),
      /allowed for the organisation already/,
    ],
    [
      "Reject Direct Send: off",
      { kind: "reject-direct-send", on: false },
      fakeTenant(),
      /off already/,
    ],
    [
      "a range over another connector's address",
      {
        kind: "create-inbound-connector",
        address: "198.51.100.16/28",
        reason: "five printers",
      },
      fakeTenant(),
      /already lists 198\.51\.100\.20, a part of/,
    ],
  ];
  for (const [name, request, tenant, reason] of CASES)
    it(name, async () => {
      const planned = await kindOf(request).plan(request, tenant, "c1");
      assert.equal(planned.outcome, "cannot");
      assert.match(planned.reason, reason);
      assert.deepEqual(tenant.writes, []);
    });
});

describe("risks in words", () => {
  it("of the organisation's SMTP sign-in: high, and not advised", async () => {
    const plan = await planOf(
      { kind: "enable-smtp-auth-tenant" },
      fakeTenant(),
    );
    assert.equal(plan.risk.level, "high");
    assert.match(plan.warnings.join(" "), /Not advised/);
  });

  it("of a range: high, with its size and the reason", async () => {
    const plan = await planOf(
      {
        kind: "add-connector-address",
        connector: "Printers",
        address: "203.0.113.0/28",
        reason: "five printers",
      },
      fakeTenant(),
    );
    assert.equal(plan.risk.level, "high");
    assert.match(plan.warnings.join(" "), /16 addresses.*"five printers"/);
  });
});

function undoOf(plan: ChangePlan): ChangeRequest {
  const { request, target, before, after } = plan;
  assert.ok(request.kind !== "undo");
  return {
    kind: "undo",
    changeId: "c1",
    of: request,
    target,
    was: before,
    became: after,
  };
}

function withoutComment(image: ChangePlan["after"]) {
  return "Comment" in image ? { ...image, Comment: "" } : image;
}
