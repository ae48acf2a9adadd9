import assert from "node:assert/strict";
import { z } from "zod/v4";
import { DeskError } from "../../src/desk/errors.ts";
import type {
  MailAdmin,
  MailWrite,
  TokenSource,
} from "../../src/desk/ports.ts";
import { createMailAdmin } from "../../src/microsoft/exchange-admin.ts";
import type { MailAdminParts } from "../../src/microsoft/exchange-admin.ts";
import { createHttpClient } from "../../src/microsoft/http.ts";
import type { HttpClient } from "../../src/microsoft/http.ts";
import { startFakeCloud } from "./fake-cloud.ts";
import type { Answer, FakeCloud } from "./fake-cloud.ts";

const TENANT = "11111111-2222-4333-8444-555555555555";
const NOW = "2026-11-20T08:00:00.000Z";

const connector = {
  Enabled: true,
  ConnectorType: "OnPremises",
  ConnectorSource: "AdminUI",
  Comment: "",
  SenderIPAddresses: ["198.51.100.20"],
  SenderDomains: ["smtp:*;1"],
  RequireTls: false,
  TlsSenderCertificateName: null,
  Name: "Printers",
  Identity: "Printers",
  WhenChangedUTC: "2026-07-23T22:55:49.0000000Z",
  Guid: "acc2eccd-550f-4efa-9905-46054a5f516a",
};

const result = (value: readonly object[], more: object = {}): Answer => ({
  status: 200,
  body: {
    "@odata.context": "https://outlook.office365.com/adminapi/beta/x",
    "adminapi.warnings@odata.type": "#Collection(String)",
    "@adminapi.warnings": [],
    value,
    ...more,
  },
});

/** The error envelope as measured on a real tenant; leaves out what a case wants left out. */
const refusal = (
  status: number,
  words: { inner?: string; type?: string; detail?: string },
): Answer => ({
  status,
  body: {
    error: {
      code: "BadRequest",
      message: "Invalid Operation",
      ...(words.detail === undefined
        ? {}
        : { details: [{ code: "Client", target: "", message: words.detail }] }),
      innererror: {
        message: "Invalid Operation",
        type: "Microsoft.Exchange.Admin.OData.Core.ODataServiceException",
        ...(words.inner === undefined
          ? {}
          : { internalexception: { message: words.inner, type: words.type } }),
      },
    },
  },
});

const NUL: Answer = { status: 403, body: Buffer.alloc(64) };
const NOT_FOUND =
  "Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException";

const tokens = (token: string): TokenSource => ({
  token: () => Promise.resolve(token),
});

const write: MailWrite = {
  cmdlet: "Set-InboundConnector",
  parameters: {
    Identity: "Printers",
    SenderIPAddresses: ["198.51.100.20", "203.0.113.44"],
    Comment: "Bounce Desk c1",
  },
};

describe("microsoft/exchange-admin", () => {
  let cloud: FakeCloud;
  let http: HttpClient;
  let waits: number[];

  before(async () => {
    cloud = await startFakeCloud();
  });
  after(() => cloud.close());
  beforeEach(() => {
    http = createHttpClient({ caFile: cloud.caFile });
    waits = [];
  });
  afterEach(() => {
    http.close();
  });

  const admin = (more: Partial<MailAdminParts> = {}): MailAdmin =>
    createMailAdmin({
      http,
      clock: { now: () => NOW },
      reader: tokens("reader-token"),
      changer: tokens("changer-token"),
      tenantId: TENANT,
      exchangeUrl: cloud.url,
      timeoutMs: 2000,
      wait: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
      ...more,
    });

  const lastAsked = () => {
    const asked = cloud.asked.at(-1);
    assert.ok(asked);
    return asked;
  };

  it("asks for the connectors as the module does, with the reader's token", async () => {
    cloud.answer(result([connector]));
    const read = await admin().inboundConnectors();
    assert.equal(read.outcome, "saw");
    assert.deepEqual(read.value, [
      {
        Name: "Printers",
        Identity: "Printers",
        ConnectorType: "OnPremises",
        Enabled: true,
        SenderIPAddresses: ["198.51.100.20"],
        SenderDomains: ["smtp:*;1"],
        RequireTls: false,
        TlsSenderCertificateName: null,
        RestrictDomainsToIPAddresses: false,
        RestrictDomainsToCertificate: false,
        Comment: "",
        WhenChangedUTC: "2026-07-23T22:55:49.0000000Z",
      },
    ]);
    const { method, path, headers, body } = lastAsked();
    assert.equal(method, "POST");
    assert.equal(path, `/adminapi/beta/${TENANT}/InvokeCommand`);
    assert.deepEqual(JSON.parse(body), {
      CmdletInput: { CmdletName: "Get-InboundConnector", Parameters: {} },
    });
    assert.equal(headers.authorization, "Bearer reader-token");
    assert.equal(
      headers["x-anchormailbox"],
      `APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@${TENANT}`,
    );
    assert.equal(headers["x-cmdletname"], "Get-InboundConnector");
    assert.equal(headers["x-responseformat"], "json");
    assert.ok(z.uuid().safeParse(headers["client-request-id"]).success);
  });

  it("asks for tokens of Exchange's own audience", async () => {
    cloud.answer(result([connector]));
    const scopes: string[] = [];
    const reader: TokenSource = {
      token: (scope) => {
        scopes.push(scope);
        return Promise.resolve("t");
      },
    };
    await admin({ reader }).inboundConnectors();
    const elsewhere: HttpClient = {
      send: () => Promise.resolve({ outcome: "not-sent", reason: "no" }),
      close: () => undefined,
    };
    await admin({
      reader,
      http: elsewhere,
      exchangeUrl: "https://outlook.office365.us",
    }).inboundConnectors();
    assert.deepEqual(scopes, [
      "https://outlook.office365.com/.default",
      "https://outlook.office365.us/.default",
    ]);
  });

  it("reads the other settings", async () => {
    cloud.answer(
      result([
        {
          DomainName: "contoso.com",
          DomainType: "Authoritative",
          MatchSubDomains: true,
        },
      ]),
      result([{ RejectDirectSend: true }]),
      result([{ SmtpClientAuthenticationDisabled: true }]),
      result([
        {
          PrimarySmtpAddress: "scanner@contoso.com",
          SmtpClientAuthenticationDisabled: null,
        },
      ]),
    );
    const desk = admin();
    assert.deepEqual(await desk.acceptedDomains(), {
      outcome: "saw",
      value: [
        {
          name: "contoso.com",
          type: "Authoritative",
          isDefault: false,
          matchSubDomains: true,
        },
      ],
    });
    assert.match(lastAsked().body, /"ResultSize":"Unlimited"/);
    assert.deepEqual(await desk.organization(), {
      outcome: "saw",
      value: { rejectDirectSend: true },
    });
    assert.deepEqual(await desk.transport(), {
      outcome: "saw",
      value: { smtpClientAuthenticationDisabled: true },
    });
    assert.deepEqual(await desk.mailbox("scanner@contoso.com"), {
      outcome: "saw",
      value: {
        address: "scanner@contoso.com",
        smtpClientAuthenticationDisabled: null,
      },
    });
  });

  describe("reads that bring no fact", () => {
    const cases: readonly [
      string,
      readonly Answer[],
      string,
      RegExp,
      number,
    ][] = [
      ["NUL bytes", [NUL], "permission", /role is missing/, 1],
      [
        "a refused token",
        [{ status: 401 }],
        "permission",
        /did not accept our sign-in/,
        1,
      ],
      [
        "a list that goes on",
        [result([connector], { "@odata.nextLink": "https://x/" })],
        "target",
        /not complete/,
        1,
      ],
      [
        "a warning",
        [result([connector], { "@adminapi.warnings": ["more results"] })],
        "target",
        /more results/,
        1,
      ],
      [
        "an answer of another shape",
        [result([{ Name: "?" }])],
        "target",
        /not understood/,
        1,
      ],
      ["no JSON", [{ status: 200, body: "<html>" }], "target", /underst/, 1],
      [
        "words of the inner exception first",
        [refusal(400, { inner: "Bogus.", type: "a.B", detail: "|a.B|No" })],
        "us",
        /^Exchange refused Get-InboundConnector: Bogus\.$/,
        1,
      ],
      [
        "words of the detail, without their type",
        [refusal(400, { detail: "|Some.Dotted.Type|Bad parameter" })],
        "us",
        /: Bad parameter$/,
        1,
      ],
      [
        "words of the envelope when there are no others",
        [refusal(400, {})],
        "us",
        /: Invalid Operation$/,
        1,
      ],
      ["a fault of Exchange", [{ status: 500 }], "target", /500/, 1],
      ["503 twice", [{ status: 503 }], "target", /503/, 2],
      [
        "429 for ever",
        [{ status: 429, headers: { "retry-after": "1" } }],
        "target",
        /busy/,
        3,
      ],
      [
        "a long pause",
        [{ status: 429, headers: { "retry-after": "300" } }],
        "target",
        /wait 300 s/,
        1,
      ],
      ["a dropped connection", ["hang-up"], "network", /reached/, 1],
    ];
    for (const [name, answers, fault, reason, requests] of cases)
      it(name, async () => {
        cloud.answer(...answers);
        const read = await admin().inboundConnectors();
        assert.equal(read.outcome, "could-not-look");
        assert.equal(read.fault, fault);
        assert.match(read.reason, reason);
        assert.equal(cloud.asked.length, requests);
      });

    it("a time-out", async () => {
      cloud.answer("silence");
      const read = await admin({ timeoutMs: 200 }).transport();
      assert.equal(read.outcome, "could-not-look");
      assert.equal(read.fault, "network");
    });

    it("no reader, a reader that is refused, Entra away", async () => {
      cloud.answer(result([connector]));
      const failing = (code: string): TokenSource => ({
        token: () => Promise.reject(new DeskError(code)),
      });
      const faults: string[] = [];
      for (const reader of [
        undefined,
        failing("entra.refused"),
        failing("entra.unreachable"),
      ]) {
        const read = await admin({ reader }).organization();
        assert.equal(read.outcome, "could-not-look");
        faults.push(read.fault);
      }
      assert.deepEqual(faults, ["us", "permission", "network"]);
      assert.equal(cloud.asked.length, 0);
    });
  });

  it("waits as long as it is asked to, then reads", async () => {
    const date = new Date(Date.parse(NOW) + 4000).toUTCString();
    cloud.answer(
      { status: 429, headers: { "retry-after": "2" } },
      { status: 429, headers: { "retry-after": date } },
      result([connector]),
    );
    const read = await admin().inboundConnectors();
    assert.equal(read.outcome, "saw");
    assert.deepEqual(waits, [2000, 4000]);
  });

  it("asks once more after 503", async () => {
    cloud.answer({ status: 503 }, result([connector]));
    assert.equal((await admin().inboundConnectors()).outcome, "saw");
  });

  describe("a mailbox that is not there", () => {
    const inner =
      "The operation couldn't be performed because object 'x' couldn't be found on 'DC'.";
    for (const [name, answer] of [
      ["by type", refusal(404, { inner, type: NOT_FOUND })],
      ["by detail", refusal(400, { detail: `Ex6F9304|${NOT_FOUND}|${inner}` })],
      ["by an empty list", result([])],
    ] as const)
      it(name, async () => {
        cloud.answer(answer);
        assert.deepEqual(await admin().mailbox("x@contoso.com"), {
          outcome: "saw",
          value: null,
        });
      });

    for (const [name, answer] of [
      ["a stranger's 404", { status: 404, body: "<html>" }],
      ["another error", refusal(404, { inner: "No.", type: "Some.Other" })],
      ["two of them", result([{}, {}])],
    ] as const)
      it(`is not concluded from ${name}`, async () => {
        cloud.answer(answer);
        const read = await admin().mailbox("x@contoso.com");
        assert.equal(read.outcome, "could-not-look");
      });
  });

  describe("writes", () => {
    it("go out once, as they were approved, with the changer's token", async () => {
      cloud.answer(result([], { "@adminapi.warnings": ["takes a while"] }));
      assert.deepEqual(await admin().write(write), {
        outcome: "done",
        warnings: ["takes a while"],
      });
      assert.equal(lastAsked().headers.authorization, "Bearer changer-token");
      assert.deepEqual(JSON.parse(lastAsked().body), {
        CmdletInput: {
          CmdletName: "Set-InboundConnector",
          Parameters: write.parameters,
        },
      });
    });

    const cases: readonly [string, Answer, "refused" | "unknown", RegExp][] = [
      [
        "a refusal",
        refusal(400, { inner: "The address is not valid.", type: "a.B" }),
        "refused",
        /^Exchange refused Set-InboundConnector: The address is not valid\.$/,
      ],
      ["NUL bytes", NUL, "refused", /role is missing/],
      ["401", { status: 401 }, "refused", /sign-in/],
      ["429", { status: 429 }, "refused", /busy/],
      ["503", { status: 503 }, "unknown", /503/],
      ["500", refusal(500, { inner: "Oh", type: "a.B" }), "unknown", /500/],
      ["408", { status: 408 }, "unknown", /408/],
      ["a redirect", { status: 302 }, "unknown", /302/],
      ["400 of a proxy", { status: 400, body: "<html>" }, "unknown", /400/],
      ["no JSON", { status: 200, body: "<html>" }, "unknown", /underst/],
      ["a dropped connection", "hang-up", "unknown", /did not arrive/],
      ["half an answer", "half", "unknown", /did not arrive/],
      ["no answer", "silence", "unknown", /did not arrive/],
    ];
    for (const [name, answer, outcome, reason] of cases)
      it(`${name}: ${outcome}, and never sent again`, async () => {
        cloud.answer(answer);
        const desk = admin({ timeoutMs: 300 });
        const written = await desk.write(write);
        assert.equal(written.outcome, outcome);
        assert.match(written.reason, reason);
        assert.equal(cloud.asked.length, 1);
        assert.deepEqual(waits, []);
      });

    it("are not sent on a connection that was kept", async () => {
      cloud.answer(result([connector]));
      const desk = admin();
      await desk.inboundConnectors();
      cloud.answer("hang-up", result([]));
      assert.equal((await desk.write(write)).outcome, "unknown");
      assert.equal(cloud.asked.length, 1);
    });

    it("are not sent any more after their time", async () => {
      cloud.answer(result([]));
      const late = await admin().write(write, NOW);
      assert.equal(late.outcome, "refused");
      assert.match(late.reason, /^Nothing was sent\..*too late/);
      assert.equal(cloud.asked.length, 0);
      const inTime = await admin().write(write, "2999-01-01T00:00:00.000Z");
      assert.equal(inTime.outcome, "done");
      assert.equal(cloud.asked.length, 1);
    });

    it("are refused without a changer, and when Exchange is out of reach", async () => {
      cloud.answer(result([]));
      const without = await admin({ changer: undefined }).write(write);
      assert.equal(without.outcome, "refused");
      assert.match(without.reason, /^Nothing was sent\./);
      assert.equal(cloud.asked.length, 0);
      const away = await admin({ exchangeUrl: "https://localhost:1" }).write(
        write,
      );
      assert.equal(away.outcome, "refused");
      assert.match(away.reason, /^Nothing was sent\./);
    });
  });
});
