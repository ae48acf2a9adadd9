import assert from "node:assert/strict";
import { z } from "zod/v4";
import { cloudOnStage, relayStory } from "./cloud-on-stage.ts";
import type { CloudAnswer, CloudOnStage } from "./cloud-on-stage.ts";

const audience = "https://outlook.office365.com";
const okSchema = z.object({
  "@adminapi.warnings": z.array(z.string()),
  value: z.array(z.record(z.string(), z.unknown())),
});
const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.literal("Invalid Operation"),
    details: z.array(z.object({ message: z.string() })),
    innererror: z.object({
      internalexception: z.object({ message: z.string(), type: z.string() }),
    }),
  }),
});

describe("the lab's Exchange admin endpoint", () => {
  let on: CloudOnStage;
  let reader: string;
  let changer: string;
  beforeEach(async () => {
    on = await cloudOnStage();
    reader = await on.token("reader", audience);
    changer = await on.token("changer", audience);
  });
  afterEach(() => on.cloud.close());

  const invoke = async (
    token: string | undefined,
    cmdlet: string,
    parameters: unknown = {},
  ): Promise<CloudAnswer> =>
    await on.call(
      "POST",
      `/adminapi/beta/${on.state.tenantId}/InvokeCommand`,
      token,
      { CmdletInput: { CmdletName: cmdlet, Parameters: parameters } },
    );
  const values = async (cmdlet: string, parameters: unknown = {}) => {
    const answer = await invoke(reader, cmdlet, parameters);
    assert.equal(answer.status, 200);
    return okSchema.parse(answer.json()).value;
  };
  const refusal = (answer: CloudAnswer) =>
    errorSchema.parse(answer.json()).error.innererror.internalexception;

  describe("asks who calls", () => {
    it("401 without a token", async () => {
      assert.equal((await invoke(undefined, "Get-AcceptedDomain")).status, 401);
    });

    it("401 with a token for another service", async () => {
      const graph = await on.token("reader", "https://graph.microsoft.com");
      assert.equal((await invoke(graph, "Get-AcceptedDomain")).status, 401);
    });

    it("401 with a broken signature or past its time", async () => {
      const broken = `${reader.slice(0, -8)}AAAAAAAA`;
      assert.equal((await invoke(broken, "Get-AcceptedDomain")).status, 401);
      const old = await on.entraKey.sign(
        {
          aud: audience,
          iss: `https://sts.windows.net/${on.state.tenantId}/`,
          appid: on.state.applications.reader.id,
          roles: ["Exchange.ManageAsApp"],
        },
        -1,
      );
      assert.equal((await invoke(old, "Get-AcceptedDomain")).status, 401);
    });

    it("401 without the application permission", async () => {
      on.state.applications.reader.permissions[audience] = [];
      const bare = await on.token("reader", audience);
      assert.equal((await invoke(bare, "Get-AcceptedDomain")).status, 401);
    });

    for (const cmdlet of ["Set-InboundConnector", "Get-NoSuchThing"])
      it(`403 and NUL bytes when the reader calls ${cmdlet}`, async () => {
        const answer = await invoke(reader, cmdlet);
        assert.equal(answer.status, 403);
        assert.ok(answer.body.length > 0);
        assert.ok(answer.body.every((byte) => byte === 0));
      });
  });

  it("reads the tenant as the story has it", async () => {
    const domains = await values("Get-AcceptedDomain");
    assert.deepEqual(
      domains.map((domain) => [domain["DomainName"], domain["Default"]]),
      [
        ["contoso.com", true],
        ["mail.contoso.com", false],
      ],
    );
    const [organization] = await values("Get-OrganizationConfig");
    assert.equal(organization?.["RejectDirectSend"], false);
    const [transport] = await values("Get-TransportConfig");
    assert.equal(transport?.["SmtpClientAuthenticationDisabled"], true);
    const [mailbox] = await values("Get-CASMailbox", {
      Identity: "scanner@contoso.com",
    });
    assert.equal(mailbox?.["SmtpClientAuthenticationDisabled"], null);
  });

  it("gives a connector every field that the live one has", async () => {
    const [connector] = await values("Get-InboundConnector");
    assert.equal(Object.keys(connector ?? {}).length, 28);
    assert.equal(connector?.["Identity"], "Printers");
    assert.deepEqual(connector["SenderDomains"], ["smtp:*;1"]);
    assert.match(
      String(connector["WhenChangedUTC"]),
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/,
    );
  });

  it("writes to the stage, once, with a later WhenChangedUTC", async () => {
    const [before] = await values("Get-InboundConnector");
    const answer = await invoke(changer, "Set-InboundConnector", {
      Identity: "Printers",
      SenderIPAddresses: ["198.51.100.20", "203.0.113.44"],
      Comment: "change 1",
      Confirm: false,
    });
    assert.equal(answer.status, 200);
    assert.deepEqual(okSchema.parse(answer.json()).value, []);
    const [kept] = on.stage.scenario().tenant.inboundConnectors;
    assert.deepEqual(kept?.SenderIPAddresses, [
      "198.51.100.20",
      "203.0.113.44",
    ]);
    const [after] = await values("Get-InboundConnector", {
      Identity: "printers",
    });
    assert.equal(after?.["Comment"], "change 1");
    assert.equal(after["Guid"], before?.["Guid"]);
    assert.ok(
      String(after["WhenChangedUTC"]) > String(before?.["WhenChangedUTC"]),
    );
    assert.deepEqual(
      on.cloud.exchange.writes().map(({ cmdlet }) => cmdlet),
      ["Set-InboundConnector"],
    );
  });

  it("creates and removes a connector", async () => {
    const created = await invoke(changer, "New-InboundConnector", {
      Name: "Scanners",
      ConnectorType: "OnPremises",
      SenderDomains: ["*"],
      SenderIPAddresses: ["203.0.113.0/24"],
      RequireTls: false,
      Enabled: true,
      Comment: "change 2",
    });
    const { value, "@adminapi.warnings": warnings } = okSchema.parse(
      created.json(),
    );
    assert.deepEqual(warnings, []);
    assert.equal(value[0]?.["Enabled"], true);
    assert.deepEqual(value[0]["SenderDomains"], ["smtp:*;1"]);
    const removed = await invoke(changer, "Remove-InboundConnector", {
      Identity: "Scanners",
      Confirm: false,
    });
    assert.equal(removed.status, 200);
    assert.equal((await values("Get-InboundConnector")).length, 1);
  });

  it("switches SMTP sign-in on for one mailbox", async () => {
    const answer = await invoke(changer, "Set-CASMailbox", {
      Identity: "scanner@contoso.com",
      SmtpClientAuthenticationDisabled: false,
    });
    assert.equal(answer.status, 200);
    const [mailbox] = on.stage.scenario().tenant.mailboxes;
    assert.equal(mailbox?.smtpClientAuthenticationDisabled, false);
  });

  it("keeps Set-OrganizationConfig for who holds the role", async () => {
    const parameters = { RejectDirectSend: true };
    const cmdlet = "Set-OrganizationConfig";
    assert.equal((await invoke(reader, cmdlet, parameters)).status, 403);
    on.state.applications.reader.exchangeRoles.push(
      "Organization Configuration",
    );
    assert.equal((await invoke(reader, cmdlet, parameters)).status, 200);
    assert.equal(on.stage.scenario().tenant.rejectDirectSend, true);
  });

  it("changes nothing on WhatIf", async () => {
    await invoke(changer, "Remove-InboundConnector", {
      Identity: "Printers",
      WhatIf: true,
    });
    assert.equal(on.stage.scenario().tenant.inboundConnectors.length, 1);
    assert.equal(on.cloud.exchange.writes().length, 0);
  });

  it("says 'Invalid Operation' and hides the words inside", async () => {
    const answer = await invoke(reader, "Get-InboundConnector", {
      BogusParameter: 1,
    });
    assert.equal(answer.status, 400);
    assert.deepEqual(refusal(answer), {
      message:
        "Parameter set cannot be resolved using the specified named parameters. Invalid cmdlet parameters specified. BogusParameter",
      type: "Microsoft.Exchange.AdminApi.CommandInvocation.AmbiguousParameterSetException",
    });
  });

  const refusals: readonly [string, string, object, number, RegExp][] = [
    [
      "an unknown connector",
      "Set-InboundConnector",
      { Identity: "Nobody", Comment: "x" },
      404,
      /ManagementObjectNotFoundException/,
    ],
    [
      "an unknown mailbox",
      "Set-CASMailbox",
      {
        Identity: "nobody@contoso.com",
        SmtpClientAuthenticationDisabled: false,
      },
      404,
      /ManagementObjectNotFoundException/,
    ],
    [
      "a name that is taken",
      "New-InboundConnector",
      { Name: "PRINTERS", SenderDomains: ["*"] },
      400,
      /AlreadyExists/,
    ],
    [
      "a missing mandatory parameter",
      "New-InboundConnector",
      { Name: "Scanners" },
      400,
      /ParameterBindingException/,
    ],
    ...["203.0.113.0/23", "2001:db8::1", "203.0.113.1-203.0.113.9"].map(
      (address): [string, string, object, number, RegExp] => [
        `the sender address ${address}`,
        "Set-InboundConnector",
        { Identity: "Printers", SenderIPAddresses: [address] },
        400,
        /InvalidSenderIPAddress/,
      ],
    ),
  ];
  for (const [what, cmdlet, parameters, status, type] of refusals)
    it(`refuses ${what}`, async () => {
      const before = on.stage.scenario();
      const answer = await invoke(changer, cmdlet, parameters);
      assert.equal(answer.status, status);
      assert.match(refusal(answer).type, type);
      assert.deepEqual(on.stage.scenario(), before);
      assert.equal(on.cloud.exchange.writes().length, 0);
    });

  it("takes null for no parameters at all", async () => {
    const answer = await invoke(reader, "Get-AcceptedDomain", null);
    assert.equal(answer.status, 400);
  });

  describe("in trouble", () => {
    const write = async () =>
      await invoke(changer, "Set-InboundConnector", {
        Identity: "Printers",
        Comment: "change 3",
      });

    it("throttles with Retry-After, for one call", async () => {
      on.faults.add("exchange", { kind: "throttled", retryAfterS: 7 });
      const answer = await write();
      assert.equal(answer.status, 429);
      assert.equal(answer.headers["retry-after"], "7");
      assert.equal((await write()).status, 200);
    });

    for (const [kind, carriedOut] of [
      ["time-out-before", 0],
      ["time-out-after", 1],
    ] as const)
      it(`${kind}: ${carriedOut} writes carried out`, async () => {
        on.faults.add("exchange", { kind }, "Set-InboundConnector");
        assert.equal((await values("Get-InboundConnector")).length, 1);
        await assert.rejects(write(), /no answer/);
        assert.equal(on.cloud.exchange.writes().length, carriedOut);
      });
  });
});

describe("a tenant in which new connectors come up disabled", () => {
  it("creates them disabled and warns", async () => {
    const on = await cloudOnStage(relayStory({ newConnectorsDisabled: true }));
    try {
      const answer = await on.call(
        "POST",
        `/adminapi/beta/${on.state.tenantId}/InvokeCommand`,
        await on.token("changer", audience),
        {
          CmdletInput: {
            CmdletName: "New-InboundConnector",
            Parameters: { Name: "Scanners", SenderDomains: ["*"] },
          },
        },
      );
      const body = okSchema.parse(answer.json());
      assert.equal(body.value[0]?.["Enabled"], false);
      assert.match(body["@adminapi.warnings"][0] ?? "", /disabled state/);
    } finally {
      await on.cloud.close();
    }
  });
});
