import assert from "node:assert/strict";
import { z } from "zod/v4";
import { cloudOnStage } from "./cloud-on-stage.ts";
import type { CloudOnStage } from "./cloud-on-stage.ts";

const audience = "https://graph.microsoft.com";
const listSchema = z.object({
  value: z.array(z.record(z.string(), z.unknown())),
});
const errorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string() }),
});

describe("the lab's Graph", () => {
  let on: CloudOnStage;
  let token: string;
  before(async () => {
    on = await cloudOnStage();
    token = await on.token("reader", audience);
  });
  after(() => on.cloud.close());

  const idOf = (role: string) =>
    on.state.people.find((person) => person.role === role)?.objectId ?? "";
  const code = async (path: string, as: string | undefined = token) => {
    const answer = await on.call("GET", `/v1.0/${path}`, as);
    return [answer.status, errorSchema.parse(answer.json()).error.code];
  };

  it("lists the agent in the helpdesk team and the admin among approvers", async () => {
    for (const [group, role] of [
      ["helpdesk", "agent"],
      ["approvers", "admin"],
    ] as const) {
      const answer = await on.call(
        "GET",
        `/v1.0/groups/${on.state.groups[group]}/transitiveMembers?$select=id`,
        token,
      );
      const { value } = listSchema.parse(answer.json());
      assert.deepEqual(
        value.map(({ id }) => id),
        [idOf(role)],
      );
    }
  });

  it("finds one member, and answers 404 for who is none", async () => {
    const path = `groups/${on.state.groups.approvers}/transitiveMembers`;
    const answer = await on.call(
      "GET",
      `/v1.0/${path}/${idOf("admin")}`,
      token,
    );
    assert.equal(answer.status, 200);
    assert.deepEqual(await code(`${path}/${idOf("agent")}`), [
      404,
      "Request_ResourceNotFound",
    ]);
  });

  it("checks several groups at once", async () => {
    const { helpdesk, approvers } = on.state.groups;
    const answer = await on.call(
      "POST",
      `/v1.0/users/${idOf("agent")}/checkMemberGroups`,
      token,
      { groupIds: [helpdesk, approvers] },
    );
    assert.deepEqual(
      z.object({ value: z.array(z.string()) }).parse(answer.json()).value,
      [helpdesk],
    );
  });

  it("knows a domain's MX host, and only that of the tenant's domains", async () => {
    const answer = await on.call(
      "GET",
      "/v1.0/domains/contoso.com/serviceConfigurationRecords",
      token,
    );
    const mx = listSchema
      .parse(answer.json())
      .value.find(({ recordType }) => recordType === "Mx");
    assert.equal(
      mx?.["mailExchange"],
      "contoso-com.mail.protection.outlook.com",
    );
    assert.deepEqual(
      await code("domains/fabrikam.example/serviceConfigurationRecords"),
      [404, "Request_ResourceNotFound"],
    );
  });

  it("has what the device sent in its message trace, with each mail's way", async () => {
    const at = new Date(Date.now() - 5_000).toISOString();
    on.kept.change(({ scenario, sentMails }) => {
      const mail = { sender: "scanner@contoso.com", fromIp: "203.0.113.44" };
      sentMails.push({ at, ...mail, recipient: "o'neill@fabrikam.example" });
      scenario.tenant.messageTrace = [
        {
          ...mail,
          recipient: "sam@contoso.com",
          daysAgo: 1,
          status: "failed",
          says: "550 5.1.10 not found",
        },
      ];
    });
    const traces = "admin/exchange/tracing/messageTraces";
    const listed = await on.call(
      "GET",
      `/v1.0/${traces}?$filter=senderAddress%20eq%20'scanner@contoso.com'`,
      token,
    );
    const { value } = listSchema.parse(listed.json());
    assert.deepEqual(
      value.map(({ recipientAddress, status }) => [recipientAddress, status]),
      [
        ["sam@contoso.com", "failed"],
        ["o'neill@fabrikam.example", "delivered"],
      ],
    );
    assert.equal(value[1]?.["receivedDateTime"], at);
    const [failed, sent] = value.map(({ id }) => String(id));
    const detail = (id: string | undefined, recipient: string) =>
      `${traces}/${id ?? ""}/getDetailsByRecipient(recipientAddress='${recipient}')`;
    for (const [path, last] of [
      [detail(failed, "sam@contoso.com"), ["Fail", "550 5.1.10 not found"]],
      [
        detail(sent, "o''neill@fabrikam.example"),
        ["Send external", "Handed on."],
      ],
    ] as const) {
      const answer = await on.call("GET", `/v1.0/${path}`, token);
      const end = listSchema.parse(answer.json()).value.at(-1);
      assert.deepEqual([end?.["event"], end?.["description"]], last);
    }
    assert.deepEqual(await code(detail(sent, "sam@contoso.com")), [
      404,
      "Request_ResourceNotFound",
    ]);
    assert.deepEqual(await code(`${traces}/${sent ?? ""}/other`), [
      400,
      "BadRequest",
    ]);
  });

  it("asks who calls, and for which permission", async () => {
    const group = `groups/${on.state.groups.helpdesk}/members`;
    assert.deepEqual(await code(group, ""), [
      401,
      "InvalidAuthenticationToken",
    ]);
    const exchange = await on.token("reader", "https://outlook.office365.com");
    assert.deepEqual(await code(group, exchange), [
      401,
      "InvalidAuthenticationToken",
    ]);
    on.state.applications.reader.permissions[audience] = ["Domain.Read.All"];
    const narrow = await on.token("reader", audience);
    assert.deepEqual(await code(group, narrow), [
      403,
      "Authorization_RequestDenied",
    ]);
  });
});
