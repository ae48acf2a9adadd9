import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Reading } from "../../src/core/model.ts";
import { readMail, readText } from "../../src/parse/index.ts";
import { normalise } from "../../src/parse/scan/normalise.ts";

const FOLDER = join(import.meta.dirname, "..", "bounces");

const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt") && !file.startsWith("not-a-bounce"))
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), "utf8") }));

/** What was read, without the words around it. */
function essence({ bounces }: Reading) {
  return bounces.map(({ recipient, replyCode, status, action, outer }) => ({
    recipient,
    replyCode,
    status,
    action,
    outer: outer && [outer.replyCode, outer.status],
  }));
}

function eachLine(text: string, change: (line: string) => string): string {
  return text.split("\n").map(change).join("\n");
}

const AROUND: Readonly<Record<string, (text: string) => string>> = {
  "a greeting": (text) =>
    `Hello,\n\nsince this morning we get this:\n\n${text}`,
  "a signature": (text) =>
    `${text}\n\nThanks and best regards\n\nInes Moreau\nContoso, Purchasing\nPhone +49 30 555 0199\n`,
  "quote marks": (text) => eachLine(text, (line) => `> ${line}`),
  "deep quote marks": (text) => eachLine(text, (line) => `> > > ${line}`),
  indentation: (text) => eachLine(text, (line) => `    ${line}`),
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "trailing blanks": (text) => eachLine(text, (line) => `${line}  `),
};

describe("text around a bounce", () => {
  for (const [name, change] of Object.entries(AROUND))
    it(`does not change what is read: ${name}`, () => {
      const changed = texts.filter(({ text }) => {
        const [bare, wrapped] = [readText(text), readText(change(text))];
        return (
          JSON.stringify(essence(bare)) !== JSON.stringify(essence(wrapped))
        );
      });
      assert.deepEqual(
        changed.map(({ file }) => file),
        [],
      );
    });
});

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "550 ",
    "5.7.54 ",
    "550-5.7.1",
    "a@b.example",
    "<",
    ">",
    "\n\n",
    "\r",
    "=?utf-8?B?",
    "Final-Recipient: rfc822;",
    "Diagnostic-Code: smtp; ",
    "Content-Type: multipart/mixed; boundary=x\n",
    "--x\n",
    "{LED=",
    "[Message=",
    " -> ",
    "returned '",
    "\ud800",
    "\u0000",
    "&#x41;",
    "Received: ",
    "RCPT TO:<",
    "[MN2PR05CA0004.namprd05.prod.outlook.com ",
  ),
);

const anything = fc
  .array(piece, { maxLength: 60 })
  .map((pieces) => pieces.join(""));

describe("any text at all", () => {
  it("is read without an error, and the same way twice", () => {
    fc.assert(
      fc.property(anything, (text) => {
        assert.deepEqual(readText(text), readText(text));
      }),
      { numRuns: 1500 },
    );
  });

  it("is read as a mail without an error, and the same way twice", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const bytes = Buffer.from(text);
        assert.deepEqual(await readMail(bytes), await readMail(bytes));
      }),
      { numRuns: 800 },
    );
  });

  it("yields only codes and addresses that stand in it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const bounce of readText(text).bounces) {
          const { replyCode, status, recipient } = bounce;
          for (const read of [replyCode, status, recipient])
            assert.ok(normalise(text).includes(read ?? ""), read);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe("large texts", () => {
  const shapes: Readonly<Record<string, string>> = {
    replies: "550 5.7.54 unable to relay to a@fabrikam.example\n",
    arrows: "550 5.7.350 spam -> ",
    signs: "a@b",
    elements: "<div>",
    "elements that never close": "<style>",
    boundaries: "--x\n",
    "boundaries in one line": "--x",
    headers: "Received: x\n",
    quotes: "> > 'x' \"",
    fields: "Final-Recipient: rfc822; a@fabrikam.example\n\n",
    hosts: "remote server at ",
    line: "a",
  };

  for (const [name, unit] of Object.entries(shapes))
    it(`are read in time: a megabyte of ${name}`, async () => {
      const text = unit.repeat(Math.ceil((1024 * 1024) / unit.length));
      const html = `From: a@contoso.example\nContent-Type: text/html; boundary=x\n\n${text}`;
      const parts = `From: a@contoso.example\nContent-Type: multipart/mixed; boundary=x\n\n${text}`;
      readText(text);
      await readMail(Buffer.from(html));
      await readMail(Buffer.from(parts));
      // Three readings of a megabyte: a quadratic one takes minutes, and mocha's patience ends before.
    });
});
