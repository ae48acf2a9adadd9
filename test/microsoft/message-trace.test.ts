import assert from "node:assert/strict";
import type { MailTrace } from "../../src/desk/ports.ts";
import { createHttpClient } from "../../src/microsoft/http.ts";
import type { HttpClient } from "../../src/microsoft/http.ts";
import { createMailTrace } from "../../src/microsoft/message-trace.ts";
import { startFakeCloud } from "./fake-cloud.ts";
import type { FakeCloud } from "./fake-cloud.ts";

const WINDOW = {
  from: "2026-11-10T08:00:00.000Z",
  to: "2026-11-20T08:00:00.000Z",
};

describe("microsoft/message-trace", () => {
  let cloud: FakeCloud;
  let http: HttpClient;
  let trace: MailTrace;

  before(async () => {
    cloud = await startFakeCloud();
    http = createHttpClient({ caFile: cloud.caFile });
    trace = createMailTrace({
      http,
      graphUrl: cloud.url,
      timeoutMs: 2000,
      clock: { now: () => WINDOW.to },
      wait: () => Promise.resolve(),
      reader: { token: () => Promise.resolve("graph-token") },
    });
  });
  after(async () => {
    http.close();
    await cloud.close();
  });

  /** What Graph was asked for. */
  const filter = () =>
    new URL(cloud.asked[0]?.path ?? "", cloud.url).searchParams.get("$filter");

  it("asks for one address within a window, newest first", async () => {
    cloud.answer({
      status: 200,
      body: {
        value: [
          {
            id: "one",
            receivedDateTime: "2026-11-11T10:00:00Z",
            recipientAddress: "b@contoso.com",
            status: "delivered",
            fromIP: "192.0.2.1",
            senderAddress: "a@contoso.com",
          },
          {
            id: "two",
            receivedDateTime: "2026-11-19T10:00:00Z",
            fromIP: null,
            senderAddress: null,
          },
        ],
      },
    });
    const read = await trace.mails({ fromIp: "192.0.2.1" }, WINDOW, 2);
    assert.deepEqual(read, {
      outcome: "saw",
      value: [
        {
          id: "two",
          at: "2026-11-19T10:00:00Z",
          sender: "",
          recipient: "",
          status: "",
          fromIp: "",
        },
        {
          id: "one",
          at: "2026-11-11T10:00:00Z",
          sender: "a@contoso.com",
          recipient: "b@contoso.com",
          status: "delivered",
          fromIp: "192.0.2.1",
        },
      ],
    });
    assert.equal(
      filter(),
      `receivedDateTime ge ${WINDOW.from} and receivedDateTime le ${WINDOW.to} and fromIP eq '192.0.2.1'`,
    );
    assert.match(
      cloud.asked[0]?.path ?? "",
      /^\/v1\.0\/admin\/exchange\/tracing\/messageTraces\?.*\$top=2$/,
    );
  });

  it("keeps a sender a text", async () => {
    cloud.answer({ status: 200, body: { value: [] } });
    await trace.mails({ sender: "o'neill@contoso.com' or 1 eq 1" }, WINDOW, 1);
    assert.match(
      filter() ?? "",
      / senderAddress eq 'o''neill@contoso\.com'' or 1 eq 1'$/,
    );
  });

  it("asks what became of one mail on its way to one recipient, oldest first", async () => {
    cloud.answer({
      status: 200,
      body: {
        value: [
          {
            id: "2",
            dateTime: "2026-11-19T10:00:05Z",
            event: "Fail",
            description: "550 5.1.1 unknown",
            action: null,
            data: "<root/>",
          },
          { id: "1", dateTime: "2026-11-19T10:00:01Z", event: "Receive" },
        ],
      },
    });
    assert.deepEqual(
      await trace.events({ id: "4451a062/x", recipient: "o'neill@b.example" }),
      {
        outcome: "saw",
        value: [
          { at: "2026-11-19T10:00:01Z", event: "Receive", description: "" },
          {
            at: "2026-11-19T10:00:05Z",
            event: "Fail",
            description: "550 5.1.1 unknown",
          },
        ],
      },
    );
    assert.equal(
      decodeURIComponent(cloud.asked[0]?.path ?? "").replace("%2F", "/"),
      "/v1.0/admin/exchange/tracing/messageTraces/4451a062/x/getDetailsByRecipient(recipientAddress='o''neill@b.example')",
    );
  });

  it("has not looked where the mail is not known, or a permission is missing", async () => {
    for (const [status, code, fault, says] of [
      [404, "Request_ResourceNotFound", "target", /no longer has this mail/],
      [403, "Authorization_RequestDenied", "permission", /It takes Exchange/],
    ] as const) {
      cloud.answer({ status, body: { error: { code } } });
      const read = await trace.events({ id: "x", recipient: "a@b.example" });
      assert.equal(read.outcome, "could-not-look");
      assert.equal(read.fault, fault);
      assert.match(read.reason, says);
    }
  });

  for (const [what, answer, fault, says] of [
    [
      "a missing permission",
      { status: 403, body: { error: { code: "Authorization_RequestDenied" } } },
      "permission",
      /takes ExchangeMessageTrace\.Read\.All/,
    ],
    [
      "a cloud without it",
      { status: 404, body: { error: { code: "Request_ResourceNotFound" } } },
      "target",
      /no message trace here/,
    ],
    [
      "an answer of another shape",
      { status: 200, body: { value: [{ at: 1 }] } },
      "target",
      /not understood/,
    ],
  ] as const)
    it(`has not looked after ${what}`, async () => {
      cloud.answer(answer);
      const read = await trace.mails({ fromIp: "192.0.2.1" }, WINDOW, 1);
      assert.equal(read.outcome, "could-not-look");
      assert.equal(read.fault, fault);
      assert.match(read.reason, says);
    });
});
