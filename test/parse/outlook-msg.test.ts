import assert from "node:assert/strict";
import { readFile } from "../../src/parse/files.ts";
import { compoundFile, numbers, text } from "./cfb-file.ts";
import type { Tree } from "./cfb-file.ts";

const REPORT =
  "Delivery has failed to these recipients or groups:\r\n\r\norders@fabrikam.example\r\n" +
  "relay.contoso.example #550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain ##\r\n";

function report(more: Tree): Buffer {
  return compoundFile({
    "__substg1.0_001A001F": text("REPORT.IPM.Note.NDR"),
    "__substg1.0_0037001F": text("Undeliverable: Offer"),
    "__properties_version1.0": numbers({ 0x0c04: 1, 0x0c05: 0 }, 32),
    ...more,
  });
}

function recipient(address: string, info: string): Tree {
  return {
    "__substg1.0_39FE001F": text(address),
    "__substg1.0_0C1B001F": text(info),
  };
}

describe("reports that Outlook saved", () => {
  it("reads the report's text", async () => {
    const file = report({ "__substg1.0_1001001F": text(REPORT) });
    const { kind, bounces, because } = await readFile("x.msg", file);
    assert.equal(kind, "outlook-msg");
    assert.deepEqual(
      bounces.map((one) => [one.recipient, one.replyCode, one.status]),
      [["orders@fabrikam.example", "550", "5.7.54"]],
    );
    assert.match(because, /reason 1, diagnostic 0/);
  });

  it("reads what was said of each recipient", async () => {
    const file = report({
      "__recip_version1.0_#00000000": recipient(
        "jan@fabrikam.example",
        "<mx.fabrikam.example #5.1.1 smtp;550 5.1.1 User unknown> #SMTP#",
      ),
      "__recip_version1.0_#00000001": recipient(
        "eva@fabrikam.example",
        "<mx.fabrikam.example #5.2.2 smtp;552 5.2.2 Mailbox full> #SMTP#",
      ),
    });
    const { bounces } = await readFile("x.msg", file);
    assert.deepEqual(
      bounces.map((one) => [one.recipient, one.replyCode, one.status]),
      [
        ["jan@fabrikam.example", "550", "5.1.1"],
        ["eva@fabrikam.example", "552", "5.2.2"],
      ],
    );
  });

  it("reads a long report, which stands outside the mini stream", async () => {
    const long = `${REPORT}${"All further words say nothing. ".repeat(400)}`;
    const file = report({ "__substg1.0_1001001F": text(long) });
    const { bounces } = await readFile("x.msg", file);
    assert.equal(bounces[0]?.status, "5.7.54");
  });

  it("reads a report inside a forwarded mail", async () => {
    const inner: Tree = {
      "__substg1.0_001A001F": text("REPORT.IPM.Note.NDR"),
      "__substg1.0_1001001F": text(REPORT),
    };
    const file = compoundFile({
      "__substg1.0_001A001F": text("IPM.Note"),
      "__substg1.0_1000001F": text("Please have a look."),
      "__attach_version1.0_#00000000": { "__substg1.0_3701000D": inner },
    });
    const { bounces } = await readFile("x.msg", file);
    assert.equal(bounces[0]?.status, "5.7.54");
  });

  it("tells a delivery report and a read receipt from a failure", async () => {
    const delivered = compoundFile({
      "__substg1.0_001A001F": text("REPORT.IPM.Note.DR"),
      "__substg1.0_1001001F": text("Your message was delivered."),
      "__recip_version1.0_#00000000": recipient("jan@fabrikam.example", ""),
    });
    const receipt = compoundFile({
      "__substg1.0_001A001F": text("REPORT.IPM.Note.IPNRN"),
      "__substg1.0_1001001F": text("Your message was read."),
    });
    const first = await readFile("x.msg", delivered);
    assert.deepEqual(
      first.bounces.map(({ action }) => action),
      ["delivered"],
    );
    assert.equal((await readFile("x.msg", receipt)).kind, "not-a-bounce");
  });

  it("says that an ordinary mail is no bounce", async () => {
    const file = compoundFile({
      "__substg1.0_001A001F": text("IPM.Note"),
      "__substg1.0_1000001F": text("Shall we meet at 12?"),
    });
    assert.equal((await readFile("x.msg", file)).kind, "not-a-bounce");
  });
});

describe("compound files that do not hold together", () => {
  const whole = report({ "__substg1.0_1001001F": text(REPORT) });
  const directoryAt = (whole.readUInt32LE(48) + 1) * 512;

  function changed(change: (file: Buffer) => void): Buffer {
    const copy = Buffer.from(whole);
    change(copy);
    return copy;
  }

  const broken: readonly (readonly [string, Buffer])[] = [
    ["cut after the header", whole.subarray(0, 600)],
    [
      "a directory that follows itself",
      changed((file) => {
        file.writeUInt32LE(0, directoryAt + 128 + 68);
        file.writeUInt32LE(1, directoryAt + 128 + 72);
      }),
    ],
    [
      "a root that is its own child",
      changed((file) => {
        file.writeUInt32LE(0, directoryAt + 76);
      }),
    ],
    [
      "a stream of four gigabytes",
      changed((file) => {
        for (let at = directoryAt; at + 128 <= directoryAt + 1024; at += 128)
          file.writeUInt32LE(0xfffffff0, at + 120);
      }),
    ],
    [
      "an absurd sector size",
      changed((file) => {
        file.writeUInt16LE(31, 30);
      }),
    ],
    [
      "random bytes behind the signature",
      changed((file) => {
        for (let at = 512; at < file.length; at += 1)
          file.writeUInt8((at * 2654435761) & 255, at);
      }),
    ],
  ];

  for (const [name, file] of broken)
    it(`ends in one sentence: ${name}`, async () => {
      const { kind, bounces, because } = await readFile("x.msg", file);
      assert.ok(kind === "unreadable" || kind === "not-a-bounce", kind);
      assert.deepEqual(bounces, []);
      assert.match(because, /^[A-Z][^\n]{10,120}\.$/);
    });

  it("ends where a chain turns back", async () => {
    const long = report({
      "__substg1.0_1001001F": text(`${REPORT}${"x".repeat(20_000)}`),
    });
    const table = (long.readUInt32LE(76) + 1) * 512;
    long.fill(0, table, table + 512);
    const { bounces } = await readFile("x.msg", long);
    assert.ok(bounces.length <= 1);
  });
});
