import assert from "node:assert/strict";
import { readFile } from "../../src/parse/files.ts";
import { decompressRtf } from "../../src/parse/msg/compressed-rtf.ts";
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

/** [MS-OXRTFCP] with every byte as it is; a reference to where the next byte goes ends it. */
function packed(rtf: string): Buffer {
  const out: Buffer[] = [];
  for (let at = 0; at < rtf.length; at += 8)
    out.push(Buffer.from([0]), Buffer.from(rtf.slice(at, at + 8), "latin1"));
  return rtfStream("LZFu", Buffer.concat(out), rtf.length);
}

function unpacked(rtf: string): Buffer {
  return rtfStream("MELA", Buffer.from(rtf, "latin1"), rtf.length);
}

function rtfStream(kind: string, body: Buffer, rawSize: number): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt32LE(body.length + 12, 0);
  header.writeUInt32LE(rawSize, 4);
  header.write(kind, 8, "latin1");
  return Buffer.concat([header, body]);
}

describe("compressed RTF", () => {
  const examples: readonly (readonly [string, string, string])[] = [
    [
      "the simple example of [MS-OXRTFCP]",
      "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
      "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n",
    ],
    [
      "its example of a reference that crosses itself",
      "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0",
      "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}",
    ],
  ];
  for (const [name, hex, rtf] of examples)
    it(`is unpacked: ${name}`, () => {
      assert.equal(decompressRtf(Buffer.from(hex, "hex"), 1000), rtf);
    });

  it("ends where it is cut off, too long or no such thing", () => {
    const whole = Buffer.from(examples[1]?.[1] ?? "", "hex");
    assert.equal(decompressRtf(whole.subarray(0, 22), 1000), "{\\rtf1 WX");
    assert.equal(decompressRtf(whole, 6)?.slice(0, 6), "{\\rtf1");
    assert.equal(decompressRtf(whole.subarray(0, 9), 1000), undefined);
    assert.equal(decompressRtf(Buffer.alloc(40, 7), 1000), undefined);
  });
});

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

  const page = `{\\rtf1\\ansi\\fromhtml1 {\\fonttbl{\\f0 550 5.1.1;}}{\\*\\htmltag64 <p>}\\htmlrtf \\par 554 5.2.2\\htmlrtf0 relay.contoso.example #550 5.7.54 SMTP; Unable to relay ##{\\*\\htmltag72 </p>}}`;
  const plain =
    "{\\rtf1\\ansi Delivery has failed to orders@fabrikam.example\\par\r\n#550 5.7.54 SMTP; Unable to relay\\u8217?s \\'e4 \\{##\\}}";
  for (const [name, rtf] of [
    ["a page wrapped up in it", packed(page)],
    ["words", packed(plain)],
    ["words that were not compressed", unpacked(plain)],
  ] as const)
    it(`reads a body that is only there as RTF: ${name}`, async () => {
      const file = compoundFile({
        "__substg1.0_001A001F": text("IPM.Note"),
        "__substg1.0_0037001F": text("Undeliverable: Offer"),
        "__substg1.0_10090102": rtf,
      });
      const { bounces } = await readFile("x.msg", file);
      assert.deepEqual(
        bounces.map((one) => [one.replyCode, one.status]),
        [["550", "5.7.54"]],
      );
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
