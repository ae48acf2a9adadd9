import assert from "node:assert/strict";
import fc from "fast-check";
import { createChangeKinds } from "../../src/changes/index.ts";
import type { ChangeRequest } from "../../src/core/model.ts";
import type { MailAdmin } from "../../src/desk/ports.ts";
import { blindTenant, fakeTenant, printers } from "./fake-tenant.ts";
import type { FakeTenant } from "./fake-tenant.ts";
import { kindOf, kinds, liveImage, planOf } from "./planned.ts";

async function reasonOf(
  request: ChangeRequest,
  admin: MailAdmin,
): Promise<string> {
  const planned = await kindOf(request).plan(request, admin, "c1");
  assert.equal(planned.outcome, "cannot");
  return planned.reason;
}

const add = (address: string, connector = "Printers"): ChangeRequest => ({
  kind: "add-connector-address",
  connector,
  address,
});
const create = (address: string): ChangeRequest => ({
  kind: "create-inbound-connector",
  address,
});
const enable = (connector = "Printers"): ChangeRequest => ({
  kind: "enable-connector",
  connector,
});
const allow = (mailbox: string): ChangeRequest => ({
  kind: "enable-smtp-auth-mailbox",
  mailbox,
});

describe("changes", () => {
  it("add-connector-address writes the whole list", async () => {
    const tenant = fakeTenant([{ Comment: "by Ann" }]);
    const plan = await planOf(add("203.0.113.44", "printers"), tenant);
    assert.deepEqual(plan, {
      request: add("203.0.113.44"),
      target: 'inbound connector "Printers"',
      before: { SenderIPAddresses: ["198.51.100.20"], Comment: "by Ann" },
      after: {
        SenderIPAddresses: ["198.51.100.20", "203.0.113.44"],
        Comment: "by Ann; Bounce Desk c1",
      },
      beforeVersion: printers.WhenChangedUTC,
      undo: "Take 203.0.113.44 out of the list again: Set-InboundConnector -Identity 'Printers' -SenderIPAddresses '198.51.100.20'",
      risk: {
        level: "low",
        words:
          "Whatever sends from 203.0.113.44 may then send to the whole world in your name. Nothing changes for 198.51.100.20.",
      },
      script:
        "Set-InboundConnector -Identity 'Printers' -SenderIPAddresses '198.51.100.20','203.0.113.44' -Comment 'by Ann; Bounce Desk c1'",
      warnings: [],
    });
    assert.deepEqual(kindOf(plan.request).write(plan), {
      cmdlet: "Set-InboundConnector",
      parameters: {
        Identity: "Printers",
        SenderIPAddresses: ["198.51.100.20", "203.0.113.44"],
        Comment: "by Ann; Bounce Desk c1",
      },
    });
  });

  it("create-inbound-connector makes one for exactly one address", async () => {
    const plan = await planOf(create("203.0.113.44"), fakeTenant());
    assert.deepEqual(plan.before, {});
    assert.equal(plan.beforeVersion, null);
    assert.equal(plan.target, 'inbound connector "Bounce Desk 203.0.113.44"');
    assert.equal(
      plan.script,
      "New-InboundConnector -Name 'Bounce Desk 203.0.113.44' -ConnectorType 'OnPremises' -SenderDomains '*' -SenderIPAddresses '203.0.113.44' -RequireTls $false -Enabled $true -Comment 'Bounce Desk c1'",
    );
    assert.match(
      plan.undo,
      /Remove-InboundConnector -Identity 'Bounce Desk 203\.0\.113\.44'$/,
    );
    assert.deepEqual(kindOf(plan.request).write(plan), {
      cmdlet: "New-InboundConnector",
      parameters: plan.after,
    });
  });

  it("enable-connector switches on and touches no list", async () => {
    const plan = await planOf(enable(), fakeTenant([{ Enabled: false }]));
    assert.deepEqual(plan.before, { Enabled: false, Comment: "" });
    assert.deepEqual(plan.after, { Enabled: true, Comment: "Bounce Desk c1" });
    assert.equal(plan.risk.level, "low");
    assert.match(plan.undo, /-Enabled \$false$/);
    assert.deepEqual(kindOf(plan.request).write(plan), {
      cmdlet: "Set-InboundConnector",
      parameters: {
        Identity: "Printers",
        Enabled: true,
        Comment: "Bounce Desk c1",
      },
    });
  });

  it("enable-connector is a high risk where more than single addresses are let in", async () => {
    for (const wide of [
      { SenderIPAddresses: ["198.51.100.0/24"] },
      { TlsSenderCertificateName: "*.contoso.com" },
    ]) {
      const plan = await planOf(
        enable(),
        fakeTenant([{ Enabled: false, ...wide }]),
      );
      assert.equal(plan.risk.level, "high");
    }
  });

  for (const [disabled, undo] of [
    [null, /-SmtpClientAuthenticationDisabled \$null$/],
    [true, /-SmtpClientAuthenticationDisabled \$true$/],
  ] as const)
    it(`enable-smtp-auth-mailbox from ${String(disabled)}`, async () => {
      const tenant = fakeTenant([], { "scanner@contoso.com": disabled });
      const plan = await planOf(allow("Scanner@Contoso.com"), tenant);
      assert.equal(plan.target, "mailbox scanner@contoso.com");
      assert.deepEqual(plan.before, {
        SmtpClientAuthenticationDisabled: disabled,
      });
      assert.deepEqual(plan.after, { SmtpClientAuthenticationDisabled: false });
      assert.match(plan.undo, undo);
      assert.deepEqual(kindOf(plan.request).write(plan), {
        cmdlet: "Set-CASMailbox",
        parameters: {
          Identity: "scanner@contoso.com",
          SmtpClientAuthenticationDisabled: false,
        },
      });
    });

  describe("cannot be planned", () => {
    const cases: readonly [string, ChangeRequest, FakeTenant, RegExp][] = [
      ["private", add("10.0.0.1"), fakeTenant(), /private/],
      ["everything", add("*"), fakeTenant(), /every address/],
      ["no connector", add("203.0.113.44", "X"), fakeTenant(), /no connector/],
      ["named *", add("203.0.113.44", "*"), fakeTenant(), /no connector/],
      [
        "partner",
        add("203.0.113.44"),
        fakeTenant([{ ConnectorType: "Partner" }]),
        /partner/,
      ],
      ["listed", add("198.51.100.20"), fakeTenant(), /already lists/],
      [
        "in a listed range",
        add("198.51.100.21"),
        fakeTenant([{ SenderIPAddresses: ["198.51.100.0/24"] }]),
        /already lists/,
      ],
      [
        "in another connector",
        add("203.0.113.44"),
        fakeTenant([
          {},
          { Name: "Other", SenderIPAddresses: ["203.0.113.44"] },
        ]),
        /"Other" already lists/,
      ],
      [
        "known by certificate",
        add("203.0.113.44"),
        fakeTenant([
          { SenderIPAddresses: [], TlsSenderCertificateName: "contoso.com" },
        ]),
        /certificate/,
      ],
      ["blind", add("203.0.113.44"), blindTenant(), /could not be read/],
      ["create: private", create("10.0.0.1"), fakeTenant(), /private/],
      [
        "create: listed",
        create("198.51.100.20"),
        fakeTenant(),
        /already lists/,
      ],
      [
        "create: name taken",
        create("203.0.113.44"),
        fakeTenant([{ Name: "BOUNCE DESK 203.0.113.44" }]),
        /already/,
      ],
      ["create: blind", create("203.0.113.44"), blindTenant(), /not be read/],
      ["enable: on", enable(), fakeTenant(), /on already/],
      ["enable: none", enable("X"), fakeTenant(), /no connector/],
      [
        "enable: partner",
        enable(),
        fakeTenant([{ Enabled: false, ConnectorType: "Partner" }]),
        /partner/,
      ],
      [
        "enable: empty",
        enable(),
        fakeTenant([{ Enabled: false, SenderIPAddresses: [] }]),
        /let nobody in/,
      ],
      ["enable: blind", enable(), blindTenant(), /not be read/],
      ["mailbox: wildcard", allow("*"), fakeTenant(), /not a mail address/],
      ["mailbox: none", allow("a@contoso.com"), fakeTenant(), /no mailbox/],
      [
        "mailbox: on",
        allow("a@contoso.com"),
        fakeTenant([], { "a@contoso.com": false }),
        /already/,
      ],
      ["mailbox: blind", allow("a@contoso.com"), blindTenant(), /not be read/],
    ];
    for (const [name, request, tenant, reason] of cases)
      it(name, async () => {
        assert.match(await reasonOf(request, tenant), reason);
        assert.deepEqual(tenant.writes, []);
      });

    it("documentation addresses outside of the lab", async () => {
      const [kind] = createChangeKinds({ allowDocumentation: false });
      assert.ok(kind);
      const planned = await kind.plan(add("203.0.113.44"), fakeTenant(), "c1");
      assert.equal(planned.outcome, "cannot");
    });
  });

  it("warns of a connector that is switched off", async () => {
    const plan = await planOf(
      add("203.0.113.44"),
      fakeTenant([{ Enabled: false }]),
    );
    assert.match(plan.warnings[0] ?? "", /switched off/);
  });

  it("sees what somebody else changed meanwhile", async () => {
    const tenant = fakeTenant();
    const plan = await planOf(add("203.0.113.44"), tenant);
    await tenant.write({
      cmdlet: "Set-InboundConnector",
      parameters: {
        Identity: "Printers",
        SenderIPAddresses: ["198.51.100.99"],
        Comment: "",
      },
    });
    const live = await liveImage(plan, tenant);
    assert.deepEqual(live.image["SenderIPAddresses"], ["198.51.100.99"]);
    assert.notEqual(live.version, plan.beforeVersion);
    tenant.connectors.length = 0;
    assert.deepEqual(await liveImage(plan, tenant), {
      image: {},
      version: null,
    });
  });

  it("sees a connector that appeared for the same address", async () => {
    const tenant = fakeTenant();
    const plan = await planOf(create("203.0.113.44"), tenant);
    assert.deepEqual((await liveImage(plan, tenant)).image, {});
    tenant.connectors.push({
      ...printers,
      Name: "Theirs",
      SenderIPAddresses: ["203.0.113.0/24"],
    });
    const live = await liveImage(plan, tenant);
    assert.equal(live.image["Name"], "Theirs");
  });

  it("does not take a connector that Exchange created switched off for done", async () => {
    const tenant = fakeTenant();
    const plan = await planOf(create("203.0.113.44"), tenant);
    await tenant.write(kindOf(plan.request).write(plan));
    const made = tenant.connectors.pop();
    assert.ok(made);
    tenant.connectors.push({ ...made, Enabled: false });
    const { image } = await liveImage(plan, tenant);
    assert.notDeepEqual(image, plan.after);
  });

  it("could not look stays could not look", async () => {
    for (const request of [
      add("203.0.113.44"),
      create("203.0.113.44"),
      enable(),
      allow("a@contoso.com"),
    ]) {
      const tenant = fakeTenant([{ Enabled: request.kind !== enable().kind }], {
        "a@contoso.com": null,
      });
      const plan = await planOf(request, tenant);
      const read = await kindOf(request).read(plan, blindTenant());
      assert.equal(read.outcome, "could-not-look");
    }
  });

  it("a plan of one kind is not written by another", async () => {
    const plan = await planOf(add("203.0.113.44"), fakeTenant());
    for (const kind of kinds)
      if (kind.kind !== plan.request.kind)
        assert.throws(() => kind.write(plan), {
          code: "change.wrong-kind",
        });
  });

  it("keeps comments short and whole in the end that names the change", async () => {
    const plan = await planOf(
      add("203.0.113.44"),
      fakeTenant([{ Comment: `line one\r\n${"x".repeat(500)}` }]),
    );
    const comment = String(plan.after["Comment"]);
    assert.ok(comment.length <= 256);
    assert.match(comment, /^line one x+…; Bounce Desk c1$/);
  });

  it("plan, write, read gives after; before stands until then", async () => {
    const octet = fc.integer({ min: 1, max: 254 });
    const address = octet.map((last) => `203.0.113.${last}`);
    const listed = fc.uniqueArray(
      octet.map((last) => `198.51.100.${last}`),
      { minLength: 1, maxLength: 6 },
    );
    const name = fc.string({ minLength: 1, maxLength: 20, unit: "binary" });
    const request = fc.oneof(
      fc.record({ address, connector: name }).map((some) => ({
        kind: "add-connector-address" as const,
        ...some,
      })),
      address.map(create),
      name.map(enable),
      fc.constant(allow("scanner@contoso.com")),
    );
    await fc.assert(
      fc.asyncProperty(
        request,
        listed,
        fc.string({ unit: "binary" }),
        fc.constantFrom(null, true),
        async (wanted, addresses, comment, disabled) => {
          const tenant = fakeTenant(
            [
              {
                Name: "connector" in wanted ? wanted.connector : "Printers",
                Enabled: wanted.kind !== "enable-connector",
                SenderIPAddresses: addresses,
                Comment: comment,
              },
            ],
            { "scanner@contoso.com": disabled },
          );
          const kind = kindOf(wanted);
          const plan = await planOf(wanted, tenant);
          const first = await liveImage(plan, tenant);
          assert.deepEqual(first.image, plan.before);
          assert.equal(first.version, plan.beforeVersion);
          await tenant.write(kind.write(plan));
          assert.deepEqual((await liveImage(plan, tenant)).image, plan.after);
        },
      ),
      { numRuns: 300 },
    );
  });
});
