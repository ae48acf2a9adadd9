import assert from "node:assert/strict";
import type { LookInput } from "../../src/desk/ports.ts";
import { realLooks } from "../core/real-looks.ts";
import { looksOnStage, NOW } from "./looks-on-stage.ts";
import type { LooksOnStage } from "./looks-on-stage.ts";

type Seen = readonly [
  look: string,
  what: string,
  tenant: object,
  facts: object,
  input?: Partial<LookInput>,
  device?: object,
];

const scanner = { address: "scanner@contoso.com" };
const noDefaults = {
  securityDefaults: false,
  smtpClientAuthenticationDisabled: false,
};
const submission = { host: "smtp.office365.com", port: 587, auth: "login" };
const asAccount = {
  signInAccount: "smtp@contoso.com",
  senderAddress: "scans@contoso.com",
};
const toColleague = { recipientAddress: "kim@contoso.com" };

const SEEN: readonly Seen[] = [
  ["tenant.blocked-connectors", "none", {}, { "connector.blocked": [] }],
  [
    "tenant.blocked-connectors",
    "one, by its name",
    { blockedConnectors: ["Printers"] },
    { "connector.blocked": ["Printers"] },
  ],
  ["tenant.mailbox-licence", "there", {}, { "mailbox.licensed": true }],
  [
    "tenant.mailbox-licence",
    "missing",
    { mailboxes: [{ ...scanner, licensed: false }] },
    { "mailbox.licensed": false },
  ],
  ["tenant.mailbox-licence", "no mailbox", { mailboxes: [] }, {}],
  [
    "tenant.authentication-policy",
    "none",
    {},
    { "mailbox.basic-auth-allowed": true },
  ],
  [
    "tenant.authentication-policy",
    "the organisation's",
    { basicAuthBlockedByPolicy: true },
    { "mailbox.basic-auth-allowed": false },
  ],
  ["tenant.authentication-policy", "no account", { mailboxes: [] }, {}],
  [
    "tenant.security-defaults",
    "on",
    { securityDefaults: true },
    { "tenant.security-defaults": true },
  ],
  [
    "tenant.security-defaults",
    "off",
    { securityDefaults: false },
    { "tenant.security-defaults": false },
  ],
  [
    "tenant.conditional-access",
    "a policy that blocks",
    { conditionalAccessBlocks: true },
    { "tenant.conditional-access-blocks": true },
  ],
  [
    "tenant.conditional-access",
    "one that is only tried out",
    {},
    { "tenant.conditional-access-blocks": false },
  ],
  [
    "tenant.send-as",
    "its own further address",
    {
      mailboxes: [
        { address: "smtp@contoso.com", sendAs: ["scans@contoso.com"] },
      ],
    },
    { "sign-in.may-send-as": true },
    asAccount,
  ],
  [
    "tenant.send-as",
    "granted",
    {
      mailboxes: [
        { address: "smtp@contoso.com", sendAs: ["scans@contoso.com"] },
        { address: "scans@contoso.com" },
      ],
    },
    { "sign-in.may-send-as": true },
    asAccount,
  ],
  [
    "tenant.send-as",
    "granted to somebody else",
    {
      mailboxes: [
        { address: "smtp@contoso.com" },
        { address: "scans@contoso.com" },
        { address: "other@contoso.com", sendAs: ["scans@contoso.com"] },
      ],
    },
    { "sign-in.may-send-as": false },
    asAccount,
  ],
  [
    "tenant.send-as",
    "nobody has the address",
    { mailboxes: [{ address: "smtp@contoso.com" }] },
    { "sign-in.may-send-as": false },
    asAccount,
  ],
  ["tenant.send-as", "no mailbox signs in", { mailboxes: [] }, {}, asAccount],
  ["tenant.restricted-senders", "free", {}, { "mailbox.restricted": false }],
  [
    "tenant.restricted-senders",
    "restricted",
    { mailboxes: [{ ...scanner, restricted: true }] },
    { "mailbox.restricted": true },
  ],
  [
    "tenant.recipient",
    "a mailbox",
    { mailboxes: [{ address: "Kim@contoso.com" }] },
    { "recipient.exists": true },
    toColleague,
  ],
  [
    "tenant.recipient",
    "a group",
    { recipients: [{ address: "kim@contoso.com" }] },
    { "recipient.exists": true },
    toColleague,
  ],
  [
    "tenant.recipient",
    "nobody",
    {},
    { "recipient.exists": false },
    toColleague,
  ],
  [
    "tenant.recipient",
    "outside",
    {},
    {},
    { recipientAddress: "kim@fabrikam.example" },
  ],
  ["tenant.hve", "another account", {}, {}],
  [
    "tenant.hve",
    "paid for",
    { mailboxes: [{ ...scanner, hve: true, hveBilling: "valid" }] },
    { "hve.billing": "valid" },
  ],
  [
    "tenant.hve",
    "not paid for",
    { mailboxes: [{ ...scanner, hve: true, hveBilling: "missing" }] },
    { "hve.billing": "missing" },
  ],
  [
    "tenant.mail-apps",
    "none but the desk's own",
    {},
    { "sign-in.app-registered": false },
  ],
  [
    "tenant.mail-apps",
    "one for another mailbox",
    {
      mailboxes: [scanner, { address: "kim@contoso.com" }],
      oauthApps: [{ appId: "app-1", mailboxes: ["kim@contoso.com"] }],
    },
    { "sign-in.app-registered": false },
  ],
  [
    "tenant.mail-apps",
    "one for this mailbox",
    { oauthApps: [{ appId: "app-1", mailboxes: ["scanner@contoso.com"] }] },
    { "sign-in.app-registered": true },
  ],
  ["tenant.service-health", "well", {}, { "tenant.service-incident": null }],
  [
    "tenant.service-health",
    "an incident",
    { serviceIncident: "Delays when sending mail" },
    { "tenant.service-incident": "Delays when sending mail" },
  ],
  ["tenant.sign-ins", "none", {}, {}],
  ...(
    [
      [{}, "none"],
      [{ password: "wrong" }, "wrong-password"],
    ] as const
  ).map(([device, failure]): Seen => [
    "tenant.sign-ins",
    failure,
    noDefaults,
    { "sign-in.failure": failure },
    {},
    { ...submission, ...device },
  ]),
  [
    "tenant.sign-ins",
    "turned away by Exchange before Entra hears of it",
    { ...noDefaults, smtpClientAuthenticationDisabled: true },
    {},
    {},
    submission,
  ],
  [
    "tenant.sign-ins",
    "security defaults",
    { ...noDefaults, securityDefaults: true },
    { "sign-in.failure": "security-defaults" },
    {},
    submission,
  ],
  ...(
    [
      ["conditional-access", "conditional-access"],
      ["mfa", "mfa"],
      ["50079", "mfa"],
      ["federation", "federation"],
      ["locked", "other"],
    ] as const
  ).map(([reason, failure]): Seen => [
    "tenant.sign-ins",
    reason,
    { ...noDefaults, signInLog: [{ user: "Scanner@contoso.com", reason }] },
    { "sign-in.failure": failure },
  ]),
  [
    "tenant.sign-ins",
    "somebody else's",
    { signInLog: [{ user: "kim@contoso.com", reason: "wrong-password" }] },
    {},
  ],
];

describe("microsoft, what the looks see of the lab's tenant", () => {
  let stage: Awaited<ReturnType<typeof looksOnStage>>;
  afterEach(() => {
    stage.close();
  });

  for (const [look, what, tenant, facts, input, device] of SEEN)
    it(`${look}: ${what}`, async () => {
      stage = await looksOnStage(tenant, device);
      const result = await stage.run(look, input);
      if (result.outcome !== "saw") assert.fail(result.reason);
      assert.deepEqual(
        Object.fromEntries(
          result.evidence.map(({ fact, value }) => [fact, value]),
        ),
        facts,
      );
      for (const { source, because, at } of result.evidence) {
        assert.equal(source, "tenant");
        assert.equal(at, NOW);
        assert.match(because, /^(Exchange|Entra|Microsoft 365)\b/);
      }
      // What was looked at and found empty is told as well.
      if (result.evidence.length === 0)
        assert.match(result.transcript?.[0] ?? "", /^\S/);
    });

  const roles: readonly [string, RegExp][] = [
    ["tenant.blocked-connectors", /Get-BlockedConnector/],
    ["tenant.mailbox-licence", /Get-Mailbox/],
    ["tenant.authentication-policy", /Get-User/],
    ["tenant.security-defaults", /Policy\.Read\.All/],
    ["tenant.conditional-access", /Policy\.Read\.All/],
    ["tenant.sign-ins", /Get-User/],
    ["tenant.send-as", /Get-Mailbox/],
    ["tenant.restricted-senders", /Get-BlockedSenderAddress/],
    ["tenant.recipient", /Get-AcceptedDomain/],
    ["tenant.hve", /Get-HVEAccountBillingPolicy/],
    ["tenant.mail-apps", /Get-ServicePrincipal/],
    ["tenant.service-health", /ServiceHealth\.Read\.All/],
  ];
  const input = { ...asAccount, ...toColleague };

  it("a role or a permission that is missing is named, and is no fact", async () => {
    stage = await looksOnStage();
    const { reader } = stage.on.state.applications;
    reader.exchangeRoles = [];
    reader.permissions["https://graph.microsoft.com"] = [];
    await fail(stage, roles, "permission", input);
  });

  it("so is Graph's part of a look that needs both", async () => {
    stage = await looksOnStage();
    const { reader } = stage.on.state.applications;
    reader.permissions["https://graph.microsoft.com"] = [];
    await fail(
      stage,
      [
        ["tenant.mailbox-licence", /User\.Read\.All/],
        ["tenant.sign-ins", /AuditLog\.Read\.All/],
      ],
      "permission",
      {},
    );
  });

  it("no secret and no token stands in what a look says", async () => {
    stage = await looksOnStage();
    const { reader } = stage.on.state.applications;
    const said = await Promise.all(
      stage.looks.map(({ id }) => stage.run(id, input)),
    );
    reader.exchangeRoles = [];
    said.push(
      await stage.run("tenant.hve", { signInAccount: "x@contoso.com" }),
    );
    const text = JSON.stringify(said);
    assert.ok(!text.includes(reader.secret));
    assert.doesNotMatch(text, /eyJ|Bearer/);
  });

  for (const service of ["exchange", "graph"] as const)
    it(`a busy ${service} is left in peace by all that follow`, async () => {
      stage = await looksOnStage();
      stage.on.faults.add(service, { kind: "throttled", retryAfterS: 300 });
      const ids =
        service === "exchange"
          ? ["tenant.hve", "tenant.connectors"]
          : ["tenant.security-defaults", "tenant.service-health"];
      for (const id of ids) {
        const result = await stage.run(id);
        assert.equal(result.outcome, "could-not-look");
        assert.equal(result.fault, "target");
        assert.match(result.reason, /wait 300 s/);
      }
    });

  it("are the looks that the core's tests know", async () => {
    stage = await looksOnStage();
    const plain = (
      looks: readonly { id: string; yields: unknown; needs: unknown }[],
    ) =>
      looks
        .filter(({ id }) => id.startsWith("tenant."))
        .map(({ id, yields, needs }) => ({ id, yields, needs }));
    assert.deepEqual(plain(stage.looks), plain(realLooks));
  });
});

async function fail(
  stage: LooksOnStage,
  looks: readonly (readonly [string, RegExp])[],
  fault: string,
  input: Partial<LookInput>,
): Promise<void> {
  for (const [id, reason] of looks) {
    const result = await stage.run(id, input);
    if (result.outcome !== "could-not-look") assert.fail(`${id} saw`);
    assert.equal(result.fault, fault, id);
    assert.match(result.reason, reason);
  }
}
