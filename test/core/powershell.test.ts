import assert from "node:assert/strict";
import fc from "fast-check";
import { powerShell, quote } from "../../src/core/powershell.ts";

/** Reads a single-quoted string as PowerShell's tokenizer does; `undefined` when something stands behind it. */
function readQuoted(text: string): string | undefined {
  const isQuote = (char: string | undefined) =>
    char !== undefined && "'\u2018\u2019\u201a\u201b".includes(char);
  if (!isQuote(text[0])) return undefined;
  let value = "";
  let at = 1;
  while (at < text.length) {
    const char = text[at] ?? "";
    if (isQuote(char)) {
      if (!isQuote(text[at + 1]))
        return at + 1 === text.length ? value : undefined;
      at += 1;
    }
    value += char;
    at += 1;
  }
  return undefined;
}

const quotes = fc.constantFrom("'", "\u2018", "\u2019", "\u201a", "\u201b");
const special = fc.constantFrom("$", "`", '"', ";", "|", "&", "\n", "@(", " -");
const nasty = fc
  .array(fc.oneof(quotes, special, fc.string({ unit: "binary" })))
  .map((parts) => parts.join(""));

describe("changes/powershell", () => {
  it("quotes any text so that PowerShell reads the same text and nothing behind it", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        assert.equal(readQuoted(quote(text)), text);
      }),
      { numRuns: 2000 },
    );
  });

  it("the reader of this test sees through a quote that is not doubled", () => {
    assert.equal(readQuoted("'a'b'"), undefined);
    assert.equal(readQuoted("'a\u2019; rm'"), undefined);
  });

  it("writes each kind of value", () => {
    assert.equal(
      powerShell("Set-X", {
        Identity: "O'Neil",
        List: ["a", "b"],
        Empty: [],
        On: true,
        Off: false,
        None: null,
      }),
      "Set-X -Identity 'O''Neil' -List 'a','b' -Empty $null -On $true -Off $false -None $null",
    );
  });
});
