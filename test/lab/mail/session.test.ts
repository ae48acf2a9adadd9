import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { RawClient, talk } from "./raw-client.ts";
import {
  contoso,
  MX,
  onStage,
  SUBMISSION,
  wayTo,
  withTail,
} from "./tenant-stage.ts";

const HELLO = "EHLO client.example";
const MAIL = "MAIL FROM:<scanner@contoso.com>";
const RCPT = "RCPT TO:<anna@contoso.com>";

/** Commands in one session, each with what its reply must be. */
const sequences: Readonly<
  Record<string, readonly (readonly [string, RegExp])[]>
> = {
  "wants EHLO first": [
    [MAIL, withTail("503 5.5.2 Send hello first")],
    ["STARTTLS", withTail("503 5.5.2 Send hello first")],
    ["RSET", /^250 2\.0\.0 Resetting$/],
    ["HELO client.example", /^250 \S+ Hello \[203\.0\.113\.44\]$/],
    [MAIL, /^250 2\.1\.0 Sender OK$/],
  ],
  "keeps the order of the envelope": [
    [HELLO, /^250 SMTPUTF8$/],
    [RCPT, withTail("503 5.5.2 Need mail command")],
    ["DATA", withTail("503 5.5.2 Need mail command")],
    [MAIL, /^250 2\.1\.0/],
    [MAIL, withTail("503 5.5.2 Sender already specified")],
    ["DATA", withTail("503 5.5.2 Need rcpt command")],
    ["RSET", /^250 2\.0\.0 Resetting$/],
    [RCPT, withTail("503 5.5.2 Need mail command")],
  ],
  "answers the small commands": [
    ["NOOP", /^250 2\.0\.0 OK$/],
    ["VRFY anna", /^252 2\.1\.5 Cannot VRFY user$/],
    ["HELP", /^214 /],
    ["XYZZY", withTail("500 5.3.3 Unrecognized command")],
    ["", withTail("500 5.3.3 Unrecognized command")],
    ["\u0007\u0000", withTail("500 5.3.3 Unrecognized command")],
    ["noop", /^250/],
    ["QUIT", /^221 2\.0\.0 Service closing transmission channel$/],
  ],
  "refuses bad arguments": [
    ["EHLO", withTail("501 5.5.4 Invalid domain name")],
    ["EHLO a b", withTail("501 5.5.4 Invalid domain name")],
    [HELLO, /^250/],
    ["STARTTLS now", withTail("501 5.5.4 Invalid arguments")],
    ["MAIL anna@contoso.com", withTail("501 5.5.4 Invalid arguments")],
    ["MAIL FROM:<anna>", withTail("501 5.1.7 Invalid address")],
    [
      `MAIL FROM:<${"a".repeat(70)}@contoso.com>`,
      withTail("501 5.1.7 Invalid address"),
    ],
    [
      "MAIL FROM:<anna@contoso.com> SIZE=157286401",
      withTail("552 5.3.4 Message size exceeds fixed maximum message size"),
    ],
    ["MAIL FROM:<>", /^250/],
    ["RCPT FROM:<anna@contoso.com>", withTail("501 5.5.4 Invalid arguments")],
    ["RCPT TO:<>", withTail("501 5.1.3 Invalid address")],
    [RCPT, /^250/],
    ["DATA now", withTail("501 5.5.4 Invalid arguments")],
    ["BDAT x", withTail("501 5.5.4 Invalid arguments")],
  ],
  "forgets the envelope with a new EHLO": [
    [HELLO, /^250/],
    [MAIL, /^250/],
    [HELLO, /^250/],
    [RCPT, withTail("503 5.5.2 Need mail command")],
  ],
};

describe("an SMTP session", () => {
  for (const [what, steps] of Object.entries(sequences))
    it(what, () =>
      onStage(contoso(), (network) =>
        talk(wayTo(network, MX, 25), async (client) => {
          for (const [command, expected] of steps)
            assert.match(await client.ask(command), expected, command);
        }),
      ),
    );

  it("answers a pipelined group in its order, STARTTLS last", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        client.write(
          [
            HELLO,
            MAIL,
            RCPT,
            "RCPT TO:<x@fabrikam.example>",
            "RSET",
            "STARTTLS",
            "",
          ].join("\r\n"),
        );
        const replies: string[] = [];
        for (let count = 0; count < 6; count += 1)
          replies.push((await client.reply()).at(-1)?.slice(0, 9) ?? "");
        assert.deepEqual(replies, [
          "250 SMTPU",
          "250 2.1.0",
          "250 2.1.5",
          "550 5.7.6",
          "250 2.0.0",
          "220 2.0.0",
        ]);
        await client.handshake();
        assert.match(await client.ask(HELLO), /^250/);
      }),
    ));

  it("drops what was put in plain text behind STARTTLS", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        await client.ask(HELLO);
        client.write(`STARTTLS\r\n${HELLO}\r\n${MAIL}\r\n`);
        assert.deepEqual(await client.reply(), ["220 2.0.0 SMTP server ready"]);
        await client.handshake();
        // Had the injected lines been kept, their replies would come first.
        assert.match(
          await client.ask(RCPT),
          withTail("503 5.5.2 Need mail command"),
        );
        assert.match(
          await client.ask(MAIL),
          withTail("503 5.5.2 Send hello first"),
        );
      }),
    ));

  it("answers what came before the client closed its side", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        client.write(`${HELLO}\r\n${MAIL}\r\n${RCPT}\r\n`);
        client.halfClose();
        const replies = [
          await client.reply(),
          await client.reply(),
          await client.reply(),
        ];
        assert.equal(replies[2]?.[0], "250 2.1.5 Recipient OK");
      }),
    ));

  it("takes a message in chunks, byte by byte", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        await client.askAll([HELLO, MAIL, RCPT]);
        client.write("BDAT 13\r\nFrom: a@b.c\r\n");
        assert.deepEqual(await client.reply(), [
          "250 2.6.0 CHUNK received OK, 13 octets",
        ]);
        for (const byte of "BDAT 6 LAST\r\n\r\nTex.") client.write(byte);
        assert.match(
          (await client.reply())[0] ?? "",
          /^250 2\.6\.0 <[^>]+> \[InternalId=.*\] 19 bytes in /,
        );
      }),
    ));

  it("ends a message only at CR LF . CR LF", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        await client.askAll([HELLO, MAIL, RCPT, "DATA"]);
        client.write("From: a@b.c\r\n\r\nText\n.\nQUIT\n.\r\nmore\r");
        client.write("\n.");
        client.write("\r\nNOOP\r\n");
        assert.match(
          (await client.reply())[0] ?? "",
          /Queued mail for delivery$/,
        );
        assert.deepEqual(await client.reply(), ["250 2.0.0 OK"]);
      }),
    ));

  it("takes an empty message and one dot at once", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        client.write([HELLO, MAIL, RCPT, "DATA", ".", "NOOP", ""].join("\r\n"));
        for (let count = 0; count < 4; count += 1) await client.reply();
        assert.match((await client.reply())[0] ?? "", /^550 5\.7\.512/);
        assert.deepEqual(await client.reply(), ["250 2.0.0 OK"]);
      }),
    ));

  it("says a stranger's control characters back as blanks", () =>
    onStage(
      contoso((scenario) => {
        scenario.tenant.smtpClientAuthenticationDisabled = false;
        scenario.tenant.securityDefaults = false;
      }),
      (network) =>
        talk(wayTo(network, SUBMISSION, 587), async (client) => {
          await client.secure();
          await client.askAll([
            "AUTH LOGIN",
            Buffer.from("scanner@contoso.com").toString("base64"),
            Buffer.from("open sesame").toString("base64"),
            MAIL,
            RCPT,
            "DATA",
          ]);
          client.write("From: x\n250 2.0.0 OK\r\n\r\n.\r\n");
          const reply = await client.reply();
          assert.equal(reply.length, 1);
          assert.match(
            reply[0] ?? "",
            /^554 5\.2\.252 .*send as x 250 2\.0\.0 OK;/,
          );
        }),
    ));

  it("refuses an endless line and stays up", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        client.write(`${"A".repeat(100_000)}\r\nNOOP\r\n`);
        assert.match(
          (await client.reply())[0] ?? "",
          withTail("500 5.3.3 Unrecognized command"),
        );
        assert.deepEqual(await client.reply(), ["250 2.0.0 OK"]);
        client.write("A".repeat(3_000_000));
        assert.deepEqual(await client.reply(), []);
      }),
    ));

  it("says goodbye to a silent client", () =>
    onStage(
      contoso(),
      (network) =>
        talk(wayTo(network, MX, 25), async (client) => {
          assert.match(
            (await client.reply())[0] ?? "",
            withTail("421 4.4.1 Connection timed out"),
          );
          assert.deepEqual(await client.reply(), []);
        }),
      { idleMs: 40 },
    ));

  // Longer than a handshake may take on a machine with much to do.
  const idleMs = 1_500;

  it("does not take a busy client for a silent one, before or after STARTTLS", () =>
    onStage(
      contoso(),
      (network) =>
        talk(wayTo(network, MX, 25), async (client) => {
          const until = async (end: number) => {
            while (performance.now() < end) {
              assert.equal(await client.ask("NOOP"), "250 2.0.0 OK");
              await new Promise((resolve) => setTimeout(resolve, 50));
            }
          };
          await until(performance.now() + 1.2 * idleMs);
          await client.secure();
          await until(performance.now() + 1.2 * idleMs);
        }),
      { idleMs },
    ));

  it("outlives clients that break off anywhere", () =>
    onStage(contoso(), async (network) => {
      const way = wayTo(network, MX, 25);
      const [host = "", port = ""] = way.split(":");
      const spoilt = [
        "",
        HELLO,
        `${HELLO}\r\nSTARTTLS\r\n`,
        `${HELLO}\r\n${MAIL}\r\n${RCPT}\r\nDATA\r\nFrom: x`,
        `${HELLO}\r\n${MAIL}\r\n${RCPT}\r\nBDAT 9999999999\r\nx`,
        randomBytes(20_000),
        Buffer.from("1603010200010001fc0303", "hex"),
      ];
      for (const bytes of spoilt) {
        const socket = connect({ host, port: Number(port) });
        await once(socket, "data");
        socket.write(bytes);
        socket.resetAndDestroy();
      }
      for (let count = 0; count < 3; count += 1) {
        const client = await RawClient.open(way);
        await client.reply();
        await client.ask(HELLO);
        await client.ask("STARTTLS");
        client.write("this is no handshake\r\n\r\n");
        client.close();
      }
      const answer = await talk(way, (client) => client.ask("NOOP"));
      assert.equal(answer, "250 2.0.0 OK");
    }));
});
