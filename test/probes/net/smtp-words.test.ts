import assert from "node:assert/strict";
import fc from "fast-check";
import {
  capabilities,
  exchangeTail,
  helloAddress,
  offers,
  quoteReply,
  ReplyReader,
  type Reply,
} from "../../../src/probes/net/smtp-reply.ts";
import {
  isGreetingName,
  isMailbox,
  printVerb,
  type Verb,
} from "../../../src/probes/net/smtp-verbs.ts";
import { showable } from "../../../src/probes/net/stranger-text.ts";

function read(text: string): Reply {
  const reader = new ReplyReader();
  reader.feed(Buffer.from(text));
  const reply = reader.next();
  if (typeof reply === "string") throw new Error(reply);
  return reply;
}

describe("SMTP verbs", () => {
  it("prints the six verbs there are", () => {
    const verbs: readonly Verb[] = [
      { verb: "EHLO", name: "contoso.com" },
      { verb: "STARTTLS" },
      { verb: "MAIL", from: "scanner@contoso.com" },
      { verb: "RCPT", to: "o'neil+x@fabrikam.example" },
      { verb: "RSET" },
      { verb: "QUIT" },
    ];
    assert.deepEqual(verbs.map(printVerb), [
      "EHLO contoso.com",
      "STARTTLS",
      "MAIL FROM:<scanner@contoso.com>",
      "RCPT TO:<o'neil+x@fabrikam.example>",
      "RSET",
      "QUIT",
    ]);
  });

  for (const text of [
    "",
    "a",
    "@contoso.com",
    "a@",
    "a@contoso",
    "a b@contoso.com",
    "a@con toso.com",
    "a@contoso.com\r\nDATA",
    "a\r\nDATA\r\n@contoso.com",
    "a@contoso.com\0",
    "<a@contoso.com>",
    "a>@contoso.com",
    '"a b"@contoso.com',
    "a..b@contoso.com",
    ".a@contoso.com",
    "a@contoso.com>",
    "a@-contoso.com",
    "a@[203.0.113.1]",
    "ä@contoso.com",
    `${"a".repeat(65)}@contoso.com`,
  ])
    it(`refuses ${JSON.stringify(text)} and strips nothing`, () => {
      assert.equal(isMailbox(text), false);
    });

  it("never lets a second line onto the wire", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const address = `${text}@contoso.com`;
        if (isMailbox(address))
          assert.match(
            printVerb({ verb: "RCPT", to: address }),
            /^RCPT TO:<[\x21-\x7e]+>$/,
          );
        if (isGreetingName(text)) assert.match(text, /^[A-Za-z0-9.-]+$/);
      }),
      { numRuns: 3000 },
    );
    assert.throws(() => printVerb({ verb: "EHLO", name: "a\r\nDATA" }));
    assert.throws(() => printVerb({ verb: "MAIL", from: "a\r\n@b.example" }));
    assert.throws(() => printVerb({ verb: "RCPT", to: "a b@c.example" }));
  });
});

describe("SMTP replies", () => {
  it("are read however they arrive", () => {
    const text =
      "250-CH3.outlook.office365.com Hello [203.0.113.44]\r\n250-PIPELINING\r\n250-SIZE 157286400\r\n250 STARTTLS\r\n";
    const reader = new ReplyReader();
    for (const byte of Buffer.from(text)) {
      assert.equal(reader.next(), "more");
      reader.feed(Buffer.from([byte]));
    }
    const reply = reader.next();
    assert.ok(typeof reply === "object");
    assert.equal(reply.code, 250);
    assert.equal(helloAddress(reply), "203.0.113.44");
    assert.deepEqual(capabilities(reply), [
      "PIPELINING",
      "SIZE 157286400",
      "STARTTLS",
    ]);
    assert.equal(offers(capabilities(reply), "STARTTLS"), true);
    assert.equal(offers(capabilities(reply), "AUTH"), false);
  });

  it("carry the enhanced status code", () => {
    const reply = read("550 5.7.64 TenantAttribution; Relay Access Denied\r\n");
    assert.equal(reply.status, "5.7.64");
    assert.equal(
      quoteReply(reply),
      "550 5.7.64 TenantAttribution; Relay Access Denied",
    );
    assert.equal(read("250\r\n").code, 250);
    assert.equal(read("250 ok\n").status, undefined);
  });

  it("stop being read when they never end", () => {
    const over = (text: string) => {
      const reader = new ReplyReader();
      reader.feed(Buffer.from(text));
      return reader.next();
    };
    assert.equal(over("220".padEnd(3000, "x")), "too-much");
    assert.equal(over(`220 ${"x".repeat(2100)}\r\n`), "too-much");
    assert.equal(over("220-more\r\n".repeat(70)), "too-much");
    assert.equal(over(`220-${"x".repeat(1000)}\r\n`.repeat(20)), "too-much");
    assert.equal(over("HTTP/1.1 400 Bad Request\r\n"), "not-smtp");
    assert.equal(over("120 no\r\n"), "not-smtp");
    assert.equal(over("22"), "more");
  });

  it("are read without a throw, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const reader = new ReplyReader();
        reader.feed(Buffer.from(bytes));
        reader.next();
      }),
      { numRuns: 2000 },
    );
  });

  it("end in Exchange Online's tail", () => {
    const reply = read(
      "550 5.7.64 TenantAttribution; Relay Access Denied [MN2PR05CA0004.namprd05.prod.outlook.com 2023-09-12T20:59:57.214Z 08DBB276B7E699C4]\r\n",
    );
    assert.deepEqual(exchangeTail(reply), {
      server: "MN2PR05CA0004",
      region: "namprd05",
      at: "2023-09-12T20:59:57.214Z",
      session: "08DBB276B7E699C4",
    });
    assert.deepEqual(
      exchangeTail(
        read("550 no [TY1PR01CA0183.jpnprd01.prod.outlook.com]\r\n"),
      ),
      { server: "TY1PR01CA0183", region: "jpnprd01" },
    );
    assert.equal(exchangeTail(read("550 no [203.0.113.1]\r\n")), undefined);
  });

  it("are shown without control and direction characters", () => {
    assert.equal(
      showable("a\u202eb\u0000c\r\nd\u200b\u001b[31m"),
      "ab c d [31m",
    );
    assert.equal(showable("x".repeat(500)).length, 300);
    assert.equal(quoteReply(read("550 <b>no</b>\u0007\r\n")), "550 <b>no</b>");
  });
});
