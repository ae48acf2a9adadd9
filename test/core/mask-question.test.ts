import assert from "node:assert/strict";
import { maskedQuestion } from "../../src/core/mask-question.ts";

const TABLE: readonly (readonly [string, string])[] = [
  [
    "why can scanner@contoso.com not write to <bob@fabrikam.example>?",
    "why can [mail address] not write to <[mail address]>?",
  ],
  [
    "is 203.0.113.44 or 198.51.100.0/24 allowed",
    "is [IP address] or [IP address] allowed",
  ],
  ["we send from 2001:db8::44 now", "we send from [IP address] now"],
  [
    "does mail01.contoso.com relay, and files.müller.example too?",
    "does [host name] relay, and [host name] too?",
  ],
  [
    "our MX is contoso-com.mail.protection.outlook.com.",
    "our MX is [host name].mail.protection.outlook.com.",
  ],
  [
    "may contoso4711x9long.onmicrosoft.com send?",
    "may [host name].onmicrosoft.com send?",
  ],
  [
    "see https://contoso.sharepoint.com/sites/x?y=1 please",
    "see [link] please",
  ],
  ["it scans to \\\\srv-01\\scans\\bob today", "it scans to [share] today"],
  ["the key is eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0", "the key is [token]"],
  [
    "tenant 6f1b7f0e-27a6-4c2a-9b77-e00000000001 is ours",
    "tenant [token] is ours",
  ],
  [
    "call me at +44 20 7946 0018 or 0171 1234567",
    "call me at [number] or [number]",
  ],
  ["card 4111 1111 1111 1111", "card [number]"],
  ["ticket 12345678 is mine", "ticket [number] is mine"],
];

/** What a question about mail needs in order to be understood. */
const STAYS: readonly string[] = [
  "What does 550 5.7.64 mean?",
  "which of the ports 25 465 587 is right for smtp.office365.com",
  "is TLS 1.2 enough for an HP LaserJet M479fdw",
  "what ends in September 2028?",
  "does include:spf.protection.outlook.com count as one lookup",
  "can I send with node.js through graph.microsoft.com",
  "Wie groß darf ein Anhang sein, z.B. 25 MB?",
];

describe("a question that leaves the house", () => {
  for (const [said, left] of TABLE)
    it(`leaves names at home: ${said}`, () =>
      assert.equal(maskedQuestion(said), left));

  for (const said of STAYS)
    it(`stays as it is: ${said}`, () =>
      assert.equal(maskedQuestion(said), said));

  it("is masked in a time that grows with its length alone", () => {
    for (const part of ["a.", "a-", "1.", "a:", "\\\\a", "+1 ", "a1_", "@a"])
      assert.equal(typeof maskedQuestion(part.repeat(20_000)), "string");
  });
});
