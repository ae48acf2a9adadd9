import assert from "node:assert/strict";
import { readFile } from "../../src/parse/files.ts";
import { htmlToText } from "../../src/parse/html.ts";
import { parseInstant } from "../../src/parse/instant.ts";
import { toLine } from "../../src/parse/report.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("files", () => {
  it("are read by what they hold, not by what they are called", async () => {
    const html = "<html><body>550 5.7.54 Unable to relay</body></html>";
    const { bounces } = await readFile("report.eml", bytes(html));
    assert.equal(bounces[0]?.status, "5.7.54");
  });

  it("may be written in UTF-16, as Windows tools do", async () => {
    const text = "\ufeff550 5.7.54 Unable to relay";
    const { bounces } = await readFile("x", Buffer.from(text, "utf16le"));
    assert.equal(bounces[0]?.status, "5.7.54");
  });

  it("may be written in Windows-1252", async () => {
    const text = Buffer.from("Empf\xe4nger: 550 5.7.54 no relay", "latin1");
    assert.equal((await readFile("x", text)).bounces[0]?.status, "5.7.54");
  });

  const refused: Readonly<Record<string, Buffer>> = {
    "a ZIP": Buffer.from("504b0304140000000800", "hex"),
    "a gzip": Buffer.from("1f8b0800000000000000", "hex"),
    "a picture": Buffer.from("89504e470d0a1a0a0000000d", "hex"),
    "a program": Buffer.alloc(4000, 3),
    "more than 5 MiB": Buffer.alloc(5 * 1024 * 1024 + 1, 97),
  };
  for (const [name, file] of Object.entries(refused))
    it(`ends in one sentence: ${name}`, async () => {
      const { kind, bounces, because } = await readFile("x", file);
      assert.equal(kind, "unreadable");
      assert.deepEqual(bounces, []);
      assert.match(because, /^[A-Z][^\n]{10,120}\.$/);
    });
});

describe("the line of `parse --json`", () => {
  it("holds what was read and nothing that was not", async () => {
    const reading = await readFile("x", bytes("550 5.7.64 Relay Denied"));
    assert.deepEqual(JSON.parse(JSON.stringify(toLine("x.txt", reading))), {
      file: "x.txt",
      kind: "pasted-text",
      bounces: [
        {
          replyCode: "550",
          status: "5.7.64",
          action: "failed",
          words: "550 5.7.64 Relay Denied",
          generator: "unknown",
        },
      ],
      facts: {},
      because: "A mail server's reply stands in it.",
    });
  });
});

describe("a page's text", () => {
  it("is what a browser would show", () => {
    const html =
      "<head><style>p{x:1}</style></head><p>550&nbsp;5.7.54<br>a&lt;b&#39;</p><!-- 554 5.1.1 --><script>'5.7.1'</script>";
    assert.equal(htmlToText(html).trim(), "550 5.7.54\na<b'");
  });

  it("survives elements that never close", () => {
    assert.match(htmlToText("<style>a <b>550 5.7.54"), /550 5\.7\.54/);
  });
});

describe("a moment", () => {
  it("is read where it names its zone, and not guessed where it does not", () => {
    assert.equal(
      parseInstant("Wed, 18 Nov 2026 10:12:46 +0100 (CET)"),
      "2026-11-18T09:12:46.000Z",
    );
    assert.equal(
      parseInstant("2026-11-18T09:12:44.518Z"),
      "2026-11-18T09:12:44.518Z",
    );
    assert.equal(parseInstant("11/18/2026 8:05:56 PM"), undefined);
    assert.equal(parseInstant("soon"), undefined);
  });
});
