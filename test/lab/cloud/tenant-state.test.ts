import assert from "node:assert/strict";
import { z } from "zod/v4";
import { cloudOnStage, relayStory } from "./cloud-on-stage.ts";
import type { CloudOnStage } from "./cloud-on-stage.ts";

const rows = z.object({ value: z.array(z.record(z.string(), z.unknown())) });
const GRAPH = "https://graph.microsoft.com";
const EXCHANGE = "https://outlook.office365.com";

const story = {
  blockedConnectors: ["Printers"],
  basicAuthBlockedByPolicy: true,
  conditionalAccessBlocks: true,
  serviceIncident: "Delays when sending mail",
  oauthApps: [{ appId: "app-1", mailboxes: ["scanner@contoso.com"] }],
  signInLog: [{ user: "scanner@contoso.com", reason: "wrong-password" }],
  recipients: ["team@contoso.com"],
  mailboxes: [
    { address: "scanner@contoso.com", sendAs: ["scans@contoso.com"] },
    { address: "kim@contoso.com", sendAs: ["team@contoso.com"] },
    { address: "bulk@contoso.com", hve: true, restricted: true },
  ],
};

/** What only the lab's own side can say of the reads; the looks have tests of their own. */
describe("the lab's tenant as its story has it", () => {
  let on: CloudOnStage;
  let exchange: string;
  let graph: string;
  before(async () => {
    on = await cloudOnStage(relayStory(story));
    exchange = await on.token("reader", EXCHANGE);
    graph = await on.token("reader", GRAPH);
  });
  after(() => on.cloud.close());

  const invoke = async (
    cmdlet: string,
    parameters: object = {},
    token = exchange,
  ) =>
    await on.call(
      "POST",
      `/adminapi/beta/${on.state.tenantId}/InvokeCommand`,
      token,
      { CmdletInput: { CmdletName: cmdlet, Parameters: parameters } },
    );
  const read = async (cmdlet: string, parameters: object = {}) => {
    const answer = await invoke(cmdlet, parameters);
    assert.equal(answer.status, 200, cmdlet);
    return rows.parse(answer.json()).value;
  };
  const list = async (path: string) =>
    rows.parse((await on.call("GET", `/v1.0/${path}`, graph)).json()).value;

  it("blocks a connector by its id alone", async () => {
    const [connector] = await read("Get-InboundConnector");
    const [blocked] = await read("Get-BlockedConnector");
    assert.equal(blocked?.["ConnectorId"], connector?.["Guid"]);
    assert.equal(blocked?.["ConnectorName"], undefined);
  });

  it("lists everybody's grants for an identity that nobody has", async () => {
    const all = await read("Get-RecipientPermission", { Identity: "nobody" });
    assert.deepEqual(
      all.map(({ Trustee }) => Trustee),
      ["scanner@contoso.com", "kim@contoso.com"],
    );
    const own = await read("Get-RecipientPermission", {
      Identity: "team@contoso.com",
    });
    assert.deepEqual(
      own.map(({ Trustee }) => Trustee),
      ["NT AUTHORITY\\SELF", "kim@contoso.com"],
    );
  });

  it("gives a High Volume Email account no mailbox", async () => {
    const identity = { Identity: "bulk@contoso.com" };
    for (const cmdlet of ["Get-Mailbox", "Get-CASMailbox"])
      assert.equal((await invoke(cmdlet, identity)).status, 404, cmdlet);
    const [recipient] = await read("Get-Recipient", identity);
    assert.equal(recipient?.["RecipientTypeDetails"], "MailUser");
    assert.equal(
      (await read("Get-HVEAccountBillingPolicy", identity)).length,
      1,
    );
  });

  it("knows its own two applications besides the story's", async () => {
    const apps = await read("Get-ServicePrincipal");
    assert.deepEqual(
      apps.map(({ AppId }) => AppId),
      [
        on.state.applications.reader.id,
        on.state.applications.changer.id,
        "app-1",
      ],
    );
  });

  it("keeps the account's id the same in Exchange and in Entra", async () => {
    const [mailbox] = await read("Get-Mailbox", {
      Identity: "scanner@contoso.com",
    });
    const answer = await on.call(
      "GET",
      "/v1.0/users/scanner@contoso.com",
      graph,
    );
    const { id } = z.object({ id: z.string() }).parse(answer.json());
    assert.equal(mailbox?.["ExternalDirectoryObjectId"], id);
  });

  it("leaves out what a filter leaves out", async () => {
    const issues = "admin/serviceAnnouncement/issues";
    assert.equal((await list(issues)).length, 2);
    const filter = encodeURIComponent(
      "service eq 'Exchange Online' and isResolved eq false",
    );
    assert.deepEqual(
      (await list(`${issues}?$filter=${filter}`)).map(({ title }) => title),
      ["Delays when sending mail"],
    );
    const later = encodeURIComponent("createdDateTime ge 2099-01-01T00:00:00Z");
    assert.deepEqual(await list(`auditLogs/signIns?$filter=${later}`), []);
    const bad = await on.call(
      "GET",
      "/v1.0/auditLogs/signIns?$filter=nonsense",
      graph,
    );
    assert.equal(bad.status, 400);
  });

  it("hands nothing out to an application without the role or permission", async () => {
    const changer = await on.token("changer", EXCHANGE);
    for (const cmdlet of ["Get-Mailbox", "Get-User"])
      assert.equal((await invoke(cmdlet, {}, changer)).status, 403, cmdlet);
    on.state.applications.reader.permissions[GRAPH] = ["Domain.Read.All"];
    const narrow = await on.token("reader", GRAPH);
    for (const path of [
      "policies/identitySecurityDefaultsEnforcementPolicy",
      "identity/conditionalAccess/policies",
      "auditLogs/signIns",
      "admin/serviceAnnouncement/issues",
      "users/scanner@contoso.com",
    ])
      assert.equal(
        (await on.call("GET", `/v1.0/${path}`, narrow)).status,
        403,
        path,
      );
  });
});
