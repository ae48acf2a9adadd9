import assert from "node:assert/strict";
import fc from "fast-check";
import { isWithin, judgeHostName } from "../../../src/probes/net/host-name.ts";
import { lookAlikeOf } from "../../../src/probes/net/look-alike.ts";

const ALLOWED: readonly (readonly [string, string])[] = [
  ["contoso.com", "contoso.com"],
  ["CONTOSO.com.", "contoso.com"],
  ["smtp.office365.com", "smtp.office365.com"],
  [
    "contoso-com.mail.protection.outlook.com",
    "contoso-com.mail.protection.outlook.com",
  ],
  ["contoso-com.o-v1.mx.microsoft", "contoso-com.o-v1.mx.microsoft"],
  ["selector1._domainkey.contoso.com", "selector1._domainkey.contoso.com"],
  ["münchen.example", "xn--mnchen-3ya.example"],
  ["ｃontoso.com", "contoso.com"],
  ["contoso。com", "contoso.com"],
  ["1and1.com", "1and1.com"],
  ["4.3.2.1.example.com", "4.3.2.1.example.com"],
  ["localhost.contoso.com", "localhost.contoso.com"],
];

const REFUSED = [
  "",
  ".",
  "..",
  "contoso",
  "localhost",
  "contoso..com",
  ".contoso.com",
  "contoso.com..",
  "127.0.0.1",
  "127.1",
  "0x7f000001",
  "0x7f.1",
  "2130706433",
  "１２７．０．０．１",
  "127。0。0。1",
  "[127.0.0.1]",
  "[::1]",
  "::1",
  "mail.0x1",
  "mail.1",
  "mail.007",
  "printer.local",
  "vault.internal",
  "a.localhost",
  "a.onion",
  "44.113.0.203.in-addr.arpa",
  "a.test",
  "a.invalid",
  "a.alt",
  "a.LOCAL.",
  "con\r\ntoso.com",
  "contoso.com\r\nRCPT TO:<x>",
  "contoso.com\0",
  "contoso.com ",
  " contoso.com",
  "con toso.com",
  "con\ttoso.com",
  "con\u00adtoso.com",
  "con\u200btoso.com",
  "con\u202etoso.com",
  "ex%61mple.com",
  "a@contoso.com",
  "contoso.com:25",
  "contoso.com/path",
  "contoso.com\\x",
  "contoso.com?x",
  "contoso.com#x",
  "<contoso.com>",
  "-contoso.com",
  "contoso-.com",
  "xn--a.com\n",
  `${"a".repeat(64)}.com`,
  `${"a.".repeat(130)}com`,
];

describe("host name guard", () => {
  for (const [raw, name] of ALLOWED)
    it(`reads ${raw} as ${name}`, () => {
      const judged = judgeHostName(raw);
      assert.equal(judged.verdict === "allowed" ? judged.name : judged, name);
    });

  for (const raw of REFUSED)
    it(`refuses ${JSON.stringify(raw)}`, () => {
      assert.equal(judgeHostName(raw).verdict, "refused");
    });

  it("shows both forms of a name", () => {
    const judged = judgeHostName("xn--mnchen-3ya.example");
    assert.equal(
      judged.verdict === "allowed" && judged.shown,
      "münchen.example",
    );
  });

  it("lets nothing through but letters, digits, hyphens and dots of DNS", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const judged = judgeHostName(`${text}.com`);
        if (judged.verdict === "allowed")
          assert.match(judged.name, /^[a-z0-9_.-]+\.com$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("knows what lies within a domain", () => {
    assert.equal(isWithin("mail.contoso.com", "Contoso.com"), true);
    assert.equal(isWithin("contoso.com", "contoso.com"), true);
    assert.equal(isWithin("evilcontoso.com", "contoso.com"), false);
    assert.equal(isWithin("contoso.com.evil.com", "contoso.com"), false);
  });

  it("warns of names that look like another", () => {
    const own = ["contoso.com"];
    assert.equal(lookAlikeOf("xn--ontoso-hrf.com", own), "contoso.com");
    assert.equal(lookAlikeOf("c0ntos0.com", own), "contoso.com");
    assert.equal(lookAlikeOf("contoso.com", own), undefined);
    assert.equal(lookAlikeOf("fabrikam.com", own), undefined);
    assert.equal(
      lookAlikeOf("rnail.example", ["mail.example"]),
      "mail.example",
    );
  });
});
