import assert from "node:assert/strict";
import { scanAddresses } from "../../../src/parse/scan/addresses.ts";
import { scanParties } from "../../../src/parse/scan/roles.ts";

const ADDRESSES: readonly (readonly [string, readonly string[]])[] = [
  ["to <jan@fabrikam.example>: gone", ["jan@fabrikam.example"]],
  ["'jan+x@fabrikam.example'.", ["jan+x@fabrikam.example"]],
  ['<"jan novak"@fabrikam.example>', ['"jan novak"@fabrikam.example']],
  ["jan@fabrikam.example様", ["jan@fabrikam.example"]],
  ["jan@bücher.example", ["jan@bücher.example"]],
  ["<root@printer>", ["root@printer"]],
  ["@home, me@ and a @ b", []],
  ["jan@203.0.113.9", []],
  ["a@b.example,c@d.example", ["a@b.example", "c@d.example"]],
];

const ROLES: readonly (readonly [string, string])[] = [
  ["RCPT TO:<x@fabrikam.example>", "failed-recipient"],
  ["<x@fabrikam.example>: host said", "failed-recipient"],
  ["  x@fabrikam.example\n", "failed-recipient"],
  ["550 5.1.1 <x@fabrikam.example>... User unknown", "failed-recipient"],
  ["550 5.1.8 <x@fabrikam.example>: Sender rejected", "sender"],
  ["Mailbox is full: x@fabrikam.example", "failed-recipient"],
  ["MAIL FROM:<x@fabrikam.example>", "sender"],
  ["(530, b'5.7.57 Not authenticated', 'x@fabrikam.example')", "sender"],
  ["cut off. sender is x@fabrikam.example", "sender"],
  ["From: Jan Novak <x@fabrikam.example>", "sender"],
  ["Absender: x@fabrikam.example", "sender"],
  ["Sender Address:\nx@fabrikam.example", "sender"],
  ["To: x@fabrikam.example", "addressee"],
  ["Message-ID: <x@fabrikam.example>", "other"],
  ["please contact x@fabrikam.example", "other"],
  ["MAILER-DAEMON@fabrikam.example", "other"],
];

describe("addresses in a text", () => {
  for (const [text, wanted] of ADDRESSES)
    it(`are found in ${JSON.stringify(text)}`, () => {
      const found = scanAddresses(text).map(({ address }) => address);
      assert.deepEqual(found, wanted);
    });

  for (const [text, wanted] of ROLES)
    it(`play their part in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        scanParties(text).map(({ role }) => role),
        [wanted],
      );
    });
});
