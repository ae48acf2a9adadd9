import assert from "node:assert/strict";

import { plainText } from "../../src/bot/message-text.ts";

const table: readonly (readonly [string, string, string])[] = [
  ["plain words", "hi there", "hi there"],
  ["line breaks of all kinds", "a\r\nb\rc\nd", "a\nb\nc\nd"],
  [
    "the editor's paragraphs",
    "<p>one</p><p>two<br/>three</p>",
    "one\ntwo\nthree",
  ],
  ["spaces that do not break", "a&nbsp;b\u00a0c", "a b c"],
  [
    "addresses in angle brackets",
    "to <anna@contoso.com>",
    "to <anna@contoso.com>",
  ],
  [
    "addresses that begin like a tag",
    "<a@b.example> <p@b.example>",
    "<a@b.example> <p@b.example>",
  ],
  [
    "entities, once",
    "&lt;b&gt; &amp;lt; &#39;x&#x27; &quot;",
    "<b> &lt; 'x' \"",
  ],
  [
    "entities that are none",
    "&bogus; &#0; &#x110000; &",
    "&bogus; &#0; &#x110000; &",
  ],
  ["mentions of others", "<at>Anna</at> look", "Anna look"],
  ["attributes", "<a href=\"https://x.example\" title='y'>link</a>", "link"],
  ["control characters", "a\u0000b\u001b[1mc\u0007", "ab[1mc"],
  ["many empty lines", "a\n\n\n\n\nb", "a\n\nb"],
  [
    "a session dialogue",
    "RCPT TO:<x@fabrikam.example>\n550 5.7.64 TenantAttribution",
    "RCPT TO:<x@fabrikam.example>\n550 5.7.64 TenantAttribution",
  ],
];

describe("message text", () => {
  for (const [name, given, wanted] of table)
    it(`reads ${name}`, () => assert.equal(plainText(given), wanted));

  // What grows with the square of its length does not end before mocha's patience does.
  it("reads 256 KiB of anything", () => {
    for (const piece of [
      "<p",
      "<p ",
      "&",
      "&#",
      "<at>",
      "\n",
      "<br",
      "</",
      "&amp;",
    ]) {
      plainText(piece.repeat(Math.ceil((256 * 1024) / piece.length)));
    }
  });
});
