import assert from "node:assert/strict";
import { masked } from "../../src/desk/masked.ts";

describe("masked addresses", () => {
  const TABLE: readonly [string, string][] = [
    ["mailbox scanner@contoso.com", "mailbox s…@contoso.com"],
    [
      "a.long+name@contoso.com and b@fabrikam.example",
      "a…@contoso.com and b…@fabrikam.example",
    ],
    ['inbound connector "Printers"', 'inbound connector "Printers"'],
  ];
  for (const [text, expected] of TABLE)
    it(`"${text}"`, () => {
      assert.equal(masked(text), expected);
    });
});
