import assert from "node:assert/strict";
import type { LookInput } from "../../src/desk/ports.ts";
import { startFakeCloud } from "./fake-cloud.ts";
import type { Answer, FakeCloud } from "./fake-cloud.ts";
import { looksAt } from "./looks-on-stage.ts";
import type { LooksOnStage } from "./looks-on-stage.ts";

const result = (...value: readonly object[]): Answer => ({
  status: 200,
  body: { "@adminapi.warnings": [], value },
});
const NOT_FOUND: Answer = {
  status: 404,
  body: {
    error: {
      code: "NotFound",
      message: "Invalid Operation",
      innererror: {
        internalexception: {
          message: "couldn't be found",
          type: "Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException",
        },
      },
    },
  },
};

const user = {
  UserPrincipalName: "scanner@contoso.com",
  ExternalDirectoryObjectId: "id-1",
  AuthenticationPolicy: null,
};
const mailbox = {
  PrimarySmtpAddress: "smtp@contoso.com",
  EmailAddresses: ["SMTP:smtp@contoso.com", "smtp:alias@contoso.com"],
  RecipientTypeDetails: "UserMailbox",
  ExternalDirectoryObjectId: "id-1",
};
const recipient = {
  PrimarySmtpAddress: "scans@contoso.com",
  EmailAddresses: ["SMTP:scans@contoso.com"],
  RecipientTypeDetails: "SharedMailbox",
};
const sendsAs = (Trustee: string, more: object = {}) => ({
  Identity: "scans",
  Trustee,
  AccessRights: ["SendAs"],
  AccessControlType: "Allow",
  ...more,
});
const app = { AppId: "app-1", ObjectId: "object-1", DisplayName: "Scanner" };
const grant = (User: string, more: object = {}) => ({
  User,
  AccessRights: ["FullAccess"],
  IsInherited: false,
  Deny: false,
  ...more,
});
const plan = (servicePlanId: string, capabilityStatus = "Enabled") => ({
  service: "exchange",
  servicePlanId,
  capabilityStatus,
});
const plans = (...assignedPlans: readonly object[]): Answer => ({
  status: 200,
  body: { assignedPlans },
});
const domain = (DomainType: string) =>
  result({ DomainName: "contoso.com", DomainType });
const signIn = (errorCode: number, createdDateTime: string) => ({
  createdDateTime,
  userPrincipalName: "scanner@contoso.com",
  clientAppUsed: "Authenticated SMTP",
  status: { errorCode },
});
const issue = (over: object) => ({
  title: "Delays",
  service: "Exchange Online",
  classification: "Incident",
  isResolved: false,
  startDateTime: "2026-11-20T06:00:00Z",
  ...over,
});

const asAccount = {
  signInAccount: "smtp@contoso.com",
  senderAddress: "scans@contoso.com",
};
const toKim = { recipientAddress: "kim@contoso.com" };
const STANDARD = "9aaf7827-d63c-4b61-89c3-182f06f82e5c";
const FOUNDATION = "113feb6c-3fe4-4440-bddc-54d774bf0318";

describe("microsoft, what the looks make of an answer", () => {
  let cloud: FakeCloud;
  let stage: LooksOnStage;
  let now: string;
  let waits: number[];

  before(async () => {
    cloud = await startFakeCloud();
  });
  after(() => cloud.close());
  beforeEach(() => {
    now = "2026-11-20T08:00:00.000Z";
    waits = [];
    stage = looksAt({
      url: cloud.url,
      caFile: cloud.caFile,
      tenantId: "11111111-2222-4333-8444-555555555555",
      reader: { token: () => Promise.resolve("t") },
      now: () => now,
      wait: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
    });
  });
  afterEach(() => {
    stage.close();
  });

  /** The facts, or the fault and the sentence. */
  const look = async (id: string, input?: Partial<LookInput>) => {
    const seen = await stage.run(id, input);
    return seen.outcome === "saw"
      ? Object.fromEntries(
          seen.evidence.map(({ fact, value }) => [fact, value]),
        )
      : `${seen.fault}: ${seen.reason}`;
  };

  const said = async (...about: Parameters<typeof look>): Promise<string> => {
    const seen = await look(...about);
    return typeof seen === "string" ? seen : JSON.stringify(seen);
  };

  const first: readonly string[] = [
    "tenant.blocked-connectors",
    "tenant.mailbox-licence",
    "tenant.authentication-policy",
    "tenant.security-defaults",
    "tenant.conditional-access",
    "tenant.sign-ins",
    "tenant.send-as",
    "tenant.restricted-senders",
    "tenant.recipient",
    "tenant.hve",
    "tenant.mail-apps",
    "tenant.service-health",
  ];
  const input = { ...asAccount, ...toKim };
  for (const id of first) {
    it(`${id}: an answer of another shape is no fact`, async () => {
      for (const answer of [
        result({ Unexpected: true }),
        { status: 200, body: "<html>" },
        { status: 200, body: { value: "none" } },
        { status: 404, body: "nobody's" },
        { status: 500, body: "" },
      ]) {
        cloud.answer(answer);
        assert.match(await said(id, input), /^target: \S/);
      }
    });

    it(`${id}: a service that hangs up is no fact`, async () => {
      cloud.answer("hang-up");
      assert.match(await said(id, input), /^network: \S/);
    });
  }

  it("a list that goes on elsewhere is no list", async () => {
    cloud.answer({
      status: 200,
      body: { value: [], "@odata.nextLink": `${cloud.url}/more` },
    });
    for (const id of ["tenant.restricted-senders", "tenant.mail-apps"])
      assert.match(await said(id), /^target: .*not complete/);
    cloud.answer({
      status: 200,
      body: { value: [], "@odata.nextLink": "https://elsewhere.example/" },
    });
    assert.match(await said("tenant.service-health"), /^target: .*not Graph's/);
  });

  const table: readonly [
    string,
    string,
    readonly Answer[],
    Partial<LookInput>,
    object | RegExp,
  ][] = [
    [
      "tenant.blocked-connectors",
      "a name that is given",
      [result({ ConnectorId: "1", ConnectorName: "Printers" })],
      {},
      { "connector.blocked": ["Printers"] },
    ],
    [
      "tenant.blocked-connectors",
      "an id that no connector has any more",
      [result({ ConnectorId: "ab" }), result({ Name: "P", Guid: "cd" })],
      {},
      { "connector.blocked": ["ab"] },
    ],
    [
      "tenant.mailbox-licence",
      "a plan without a mailbox",
      [result(mailbox), plans(plan(FOUNDATION))],
      {},
      { "mailbox.licensed": false },
    ],
    [
      "tenant.mailbox-licence",
      "a plan that was taken away",
      [result(mailbox), plans(plan(STANDARD, "Deleted"))],
      {},
      { "mailbox.licensed": false },
    ],
    [
      "tenant.mailbox-licence",
      "a plan of another service",
      [
        result(mailbox),
        plans({
          ...plan("00000000-0000-4000-8000-000000000001"),
          service: "x",
        }),
      ],
      {},
      { "mailbox.licensed": false },
    ],
    [
      "tenant.mailbox-licence",
      "a plan of Exchange's that nobody knows",
      [result(mailbox), plans(plan("00000000-0000-4000-8000-000000000001"))],
      {},
      /^us: .*does not know/,
    ],
    [
      "tenant.mailbox-licence",
      "an account without an id",
      [result({ ...mailbox, ExternalDirectoryObjectId: "" })],
      {},
      /^us: .*which account/,
    ],
    [
      "tenant.mailbox-licence",
      "an account that Entra has not",
      [
        result(mailbox),
        {
          status: 404,
          body: { error: { code: "Request_ResourceNotFound", message: "" } },
        },
      ],
      {},
      /^us: Entra does not know/,
    ],
    [
      "tenant.authentication-policy",
      "the account's own policy",
      [
        result({ ...user, AuthenticationPolicy: "Scanners" }),
        result({ AllowBasicAuthSmtp: true }),
      ],
      {},
      { "mailbox.basic-auth-allowed": true },
    ],
    [
      "tenant.authentication-policy",
      "a policy that is gone",
      [result({ ...user, AuthenticationPolicy: "Old" }), NOT_FOUND],
      {},
      /^us: .*"Old".* any more/,
    ],
    [
      "tenant.authentication-policy",
      "an answer that leaves the policy out",
      [result({ UserPrincipalName: "x@contoso.com" })],
      {},
      /^target: /,
    ],
    [
      "tenant.send-as",
      "a further address of its own",
      [result(mailbox)],
      { ...asAccount, senderAddress: "ALIAS@contoso.com" },
      { "sign-in.may-send-as": true },
    ],
    [
      "tenant.send-as",
      "rights in one string",
      [
        result(mailbox),
        result(recipient),
        result(sendsAs("smtp@contoso.com", { AccessRights: "SendAs" })),
      ],
      asAccount,
      { "sign-in.may-send-as": true },
    ],
    [
      "tenant.send-as",
      "a denial",
      [
        result(mailbox),
        result(recipient),
        result(sendsAs("smtp@contoso.com", { AccessControlType: "Deny" })),
      ],
      asAccount,
      { "sign-in.may-send-as": false },
    ],
    [
      "tenant.send-as",
      "only itself",
      [
        result(mailbox),
        result(recipient),
        result(sendsAs("NT AUTHORITY\\SELF")),
      ],
      asAccount,
      { "sign-in.may-send-as": false },
    ],
    [
      "tenant.send-as",
      "a group that might hold the account",
      [
        result(mailbox),
        result(recipient),
        result(sendsAs("Scanners")),
        result({
          ...recipient,
          RecipientTypeDetails: "MailUniversalSecurityGroup",
        }),
      ],
      asAccount,
      /^us: Others may send as/,
    ],
    [
      "tenant.send-as",
      "more grantees than are looked through",
      [
        result(mailbox),
        result(recipient),
        result(...["a", "b", "c", "d", "e", "f"].map((who) => sendsAs(who))),
      ],
      asAccount,
      /^us: Others may send as/,
    ],
    [
      "tenant.restricted-senders",
      "the sender, not the account",
      [result({ SenderAddress: "Scans@contoso.com" })],
      asAccount,
      { "mailbox.restricted": true },
    ],
    [
      "tenant.recipient",
      "nobody in a domain that relays",
      [domain("InternalRelay"), NOT_FOUND],
      toKim,
      {},
    ],
    [
      "tenant.recipient",
      "somebody in a domain that relays",
      [domain("InternalRelay"), result(recipient)],
      toKim,
      { "recipient.exists": true },
    ],
    [
      "tenant.hve",
      "a status that nobody knows",
      [result({ BillingPolicyStatus: "Frozen" })],
      {},
      /^us: .*"Frozen"/,
    ],
    [
      "tenant.hve",
      "a subscription that ended",
      [result({ BillingPolicyStatus: "SubscriptionIsNotActive" })],
      {},
      { "hve.billing": "missing" },
    ],
    [
      "tenant.mail-apps",
      "an application by its name",
      [result(app), result(mailbox), result(grant("Scanner"))],
      {},
      { "sign-in.app-registered": true },
    ],
    [
      "tenant.mail-apps",
      "people, denials and what comes from above",
      [
        result(app),
        result(mailbox),
        result(
          grant("NT AUTHORITY\\SELF"),
          grant("kim@contoso.com"),
          grant("object-1", { Deny: true }),
          grant("object-1", { IsInherited: true }),
          grant("object-1", { AccessRights: ["ReadPermission"] }),
        ),
      ],
      {},
      { "sign-in.app-registered": false },
    ],
    [
      "tenant.mail-apps",
      "somebody who may be an application",
      [result(app), result(mailbox), result(grant("S-1-5-21-1"))],
      {},
      /^us: .*cannot tell from an application/,
    ],
    [
      "tenant.mail-apps",
      "no application at all",
      [result()],
      {},
      { "sign-in.app-registered": false },
    ],
    [
      "tenant.sign-ins",
      "the newest counts, in whatever order they come",
      [
        result(user),
        result(
          signIn(50126, "2026-11-20T06:00:00Z"),
          signIn(0, "2026-11-20T07:00:00Z"),
        ),
      ],
      {},
      { "sign-in.failure": "none" },
    ],
    [
      "tenant.sign-ins",
      "a tenant without the licence for it",
      [
        result(user),
        {
          status: 403,
          body: {
            error: {
              code: "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
              message: "",
            },
          },
        },
      ],
      {},
      /^permission: .*no licence/,
    ],
    [
      "tenant.sign-ins",
      "a block of which nobody says whose",
      [
        result(user),
        result(signIn(53003, "2026-11-20T06:00:00Z")),
        { status: 403, body: { error: { code: "Forbidden", message: "" } } },
      ],
      {},
      /^permission: .*Policy\.Read\.All/,
    ],
    [
      "tenant.service-health",
      "an advisory, another service, one that is over",
      [
        result(
          issue({ classification: "advisory" }),
          issue({ service: "SharePoint Online" }),
          issue({ isResolved: true }),
        ),
      ],
      {},
      { "tenant.service-incident": null },
    ],
    [
      "tenant.service-health",
      "the newest incident, on one line",
      [
        result(
          issue({}),
          issue({ title: "New\n one", startDateTime: "2026-11-20T07:00:00Z" }),
        ),
      ],
      {},
      { "tenant.service-incident": "New one" },
    ],
  ];
  for (const [id, what, answers, about, expected] of table)
    it(`${id}: ${what}`, async () => {
      cloud.answer(...answers);
      if (expected instanceof RegExp)
        assert.match(await said(id, about), expected);
      else assert.deepEqual(await look(id, about), expected);
    });

  it("asks the sign-in log for one account, one client and one day", async () => {
    cloud.answer(
      result({ ...user, UserPrincipalName: "O'Neil@contoso.com" }),
      result(),
    );
    await look("tenant.sign-ins");
    const { searchParams } = new URL(cloud.asked.at(-1)?.path ?? "", cloud.url);
    assert.equal(
      searchParams.get("$filter"),
      "createdDateTime ge 2026-11-19T08:00:00Z and clientAppUsed eq 'Authenticated SMTP' and userPrincipalName eq 'o''neil@contoso.com'",
    );
  });

  it("says what a shared mailbox without a licence means", async () => {
    cloud.answer(
      result({ ...mailbox, RecipientTypeDetails: "SharedMailbox" }),
      plans(),
    );
    const seen = await stage.run("tenant.mailbox-licence");
    assert.equal(seen.outcome, "saw");
    assert.match(seen.evidence[0]?.because ?? "", /shared mailbox.*send as it/);
  });

  it("a name without a domain is taken for no account", async () => {
    cloud.answer(result());
    const scanner = { signInAccount: "scanner" };
    assert.match(
      await said("tenant.send-as", scanner),
      /^us: .*not an address/,
    );
    assert.equal(cloud.asked.length, 0);
    cloud.answer(NOT_FOUND);
    await look("tenant.hve", scanner);
    assert.match(
      cloud.asked[0]?.body ?? "",
      /"Identity":"scanner@contoso.com"/,
    );
  });

  it("one that is told to wait makes those that follow wait", async () => {
    const busy = { status: 429, headers: { "retry-after": "4" } };
    cloud.answer(busy, result());
    await look("tenant.restricted-senders");
    assert.deepEqual(waits, [4000]);
    now = "2026-11-20T08:00:01.000Z";
    await look("tenant.mail-apps");
    assert.deepEqual(waits, [4000, 3000]);
    now = "2026-11-20T08:00:05.000Z";
    await look("tenant.blocked-connectors");
    assert.deepEqual(waits, [4000, 3000]);
  });

  it("evidence is as old as what was read for it", async () => {
    cloud.answer(result());
    const read = async () => {
      const seen = await stage.run("tenant.restricted-senders", { now });
      assert.equal(seen.outcome, "saw");
      return seen.evidence[0]?.at;
    };
    assert.equal(await read(), "2026-11-20T08:00:00.000Z");
    now = "2026-11-20T08:00:50.000Z";
    assert.equal(await read(), "2026-11-20T08:00:00.000Z");
    assert.equal(cloud.asked.length, 1);
    now = "2026-11-20T08:01:01.000Z";
    assert.equal(await read(), "2026-11-20T08:01:01.000Z");
    assert.equal(cloud.asked.length, 2);
  });
});
