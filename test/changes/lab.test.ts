import assert from "node:assert/strict";
import { readConfig } from "../../src/config.ts";
import type {
  ChangePlan,
  ChangeRequest,
  FreshRequest,
} from "../../src/core/model.ts";
import type { MailAdmin } from "../../src/desk/ports.ts";
import { startLab } from "../../src/lab/index.ts";
import type { RunningLab } from "../../src/lab/index.ts";
import { createTokenSource } from "../../src/microsoft/credentials.ts";
import { createMailAdmin } from "../../src/microsoft/exchange-admin.ts";
import { createHttpClient } from "../../src/microsoft/http.ts";
import type { HttpClient } from "../../src/microsoft/http.ts";
import { relayStory } from "../lab/cloud/cloud-on-stage.ts";
import { kindOf, kinds } from "./planned.ts";

const story = relayStory({
  acceptedDomains: ["contoso.com"],
  inboundConnectors: [
    {
      Name: "Gateway",
      ConnectorType: "OnPremises",
      SenderIPAddresses: ["198.51.100.40", "198.51.100.41"],
    },
    {
      Name: "Old",
      ConnectorType: "OnPremises",
      Enabled: false,
      SenderIPAddresses: ["198.51.100.30"],
    },
    {
      Name: "Theirs",
      ConnectorType: "Partner",
      SenderIPAddresses: ["198.51.100.50"],
    },
  ],
  blockedConnectors: ["Gateway"],
});

const REQUESTS: readonly FreshRequest[] = [
  {
    kind: "add-connector-address",
    connector: "Gateway",
    address: "203.0.113.44",
  },
  {
    kind: "remove-connector-address",
    connector: "Gateway",
    address: "198.51.100.41",
  },
  { kind: "create-inbound-connector", address: "203.0.113.44" },
  { kind: "create-certificate-connector", certificate: "*.contoso.com" },
  { kind: "enable-connector", connector: "Old" },
  { kind: "correct-connector-type", connector: "Theirs" },
  { kind: "unblock-connector", connector: "Gateway" },
  { kind: "enable-smtp-auth-mailbox", mailbox: "scanner@contoso.com" },
  { kind: "enable-smtp-auth-tenant" },
  { kind: "reject-direct-send", on: true },
];

/** The kinds over the real adapter, on the lab's tenant. */
describe("every kind of change, on the lab's Exchange", () => {
  let lab: RunningLab;
  let http: HttpClient;
  let admin: MailAdmin;

  before(async () => {
    lab = await startLab({ scenario: story });
    const { tenant, entra } = readConfig(lab.settings);
    assert.ok(tenant.reader && tenant.changer);
    http = createHttpClient(entra);
    admin = createMailAdmin({
      http,
      reader: createTokenSource(tenant.reader, entra),
      changer: createTokenSource(tenant.changer, entra),
      tenantId: tenant.id,
      exchangeUrl: tenant.exchangeUrl,
      clock: { now: () => new Date().toISOString() },
      timeoutMs: 1000,
      wait: () => Promise.resolve(),
    });
  });
  after(async () => {
    http.close();
    await lab.close();
  });

  async function made(
    request: ChangeRequest,
    changeId: string,
  ): Promise<ChangePlan> {
    const kind = kindOf(request);
    const planned = await kind.plan(request, admin, changeId);
    if (planned.outcome === "cannot") assert.fail(planned.reason);
    const { plan } = planned;
    const first = await kind.read(plan, admin);
    assert.deepEqual(first, {
      outcome: "saw",
      value: { image: plan.before, version: plan.beforeVersion },
    });
    const written = await admin.write(kind.write(plan));
    assert.deepEqual(written, { outcome: "done", warnings: [] });
    const live = await kind.read(plan, admin);
    assert.equal(live.outcome, "saw");
    assert.deepEqual(live.value.image, plan.after);
    return plan;
  }

  for (const request of REQUESTS)
    it(`is made, and taken back: ${request.kind}`, async () => {
      const {
        target,
        before: was,
        after: became,
        request: of,
      } = await made(request, "c1");
      assert.ok(of.kind !== "undo");
      const undo = {
        kind: "undo",
        changeId: "c1",
        of,
        target,
        was,
        became,
      } as const;
      if (of.kind !== "unblock-connector") await made(undo, "c2");
    });

  it("all of them stand here", () => {
    assert.deepEqual(
      [...REQUESTS.map(({ kind }) => kind), "undo"].toSorted(),
      kinds.map(({ kind }) => kind).toSorted(),
    );
  });
});
