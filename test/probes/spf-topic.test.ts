import assert from "node:assert/strict";
import { createSpfTopic } from "../../src/probes/spf-topic.ts";

const RECORD =
  "v=spf1 include:spf.protection.outlook.com a:mail.contoso.com -all";
const NEW =
  "v=spf1 ip4:203.0.113.44 include:spf.protection.outlook.com a:mail.contoso.com -all";

const inLab = createSpfTopic(() => true);
const outside = createSpfTopic(() => false);

describe("the topic spf", () => {
  for (const words of [
    `spf record for contoso.com 203.0.113.44 ${RECORD}`,
    `spf contoso.com 203.0.113.44\n"${RECORD}"`,
    `please add 203.0.113.44 to "v=spf1 include:spf.protection" ".outlook.com a:mail.contoso.com -all" for contoso.com`,
    `SPF: ${RECORD} is what CONTOSO.com has; our address is 203.0.113.44.`,
  ])
    it(`reads domain, address and record: ${words.slice(0, 40)}`, () => {
      const told = inLab.tell(words);
      assert.ok(typeof told === "object", JSON.stringify(told));
      assert.equal(told.code, `contoso.com  TXT  "${NEW}"`);
      assert.equal(told.title, "SPF record of contoso.com");
      assert.match(told.lines.join("\n"), /spends 2 of the 10 lookups/);
    });

  it("splits what is longer than one string may be", () => {
    const long = `v=spf1 ${Array.from({ length: 20 }, (_, at) => `ip4:198.51.100.${at}`).join(" ")} -all`;
    const told = inLab.tell(`spf contoso.com 203.0.113.44 ${long}`);
    assert.ok(typeof told === "object");
    const strings = told.code?.match(/"[^"]*"/g) ?? [];
    assert.equal(strings.length, 2);
    assert.ok(strings.every((one) => one.length <= 257));
  });

  for (const [name, words, says] of [
    ["no address", `spf contoso.com ${RECORD}`, /^Say which public address/],
    [
      "no record",
      "spf contoso.com 203.0.113.44",
      /^Paste the record of contoso/,
    ],
    ["nothing", "spf", /^Say which public address/],
  ] as const)
    it(`says what is missing: ${name}`, () => {
      const told = inLab.tell(words);
      assert.ok(typeof told === "string");
      assert.match(told, says);
    });

  for (const address of ["10.5.3.2", "192.168.1.7", "127.0.0.1", "fe80::1"])
    it(`writes no record for ${address}`, () => {
      const told = inLab.tell(`spf contoso.com ${address} ${RECORD}`);
      assert.ok(typeof told === "object");
      assert.equal(told.code, undefined);
      assert.match(told.lines.join(" "), /no receiver ever sees/);
    });

  it("takes documentation addresses only where the guard does", () => {
    const told = outside.tell(`spf contoso.com 203.0.113.44 ${RECORD}`);
    assert.ok(typeof told === "object");
    assert.equal(told.code, undefined);
  });

  it("leaves a record alone that is broken, or that names the address already", () => {
    for (const record of [NEW, "v=spf1 ip4:1 -all"]) {
      const told = inLab.tell(`spf contoso.com 203.0.113.44 ${record}`);
      assert.ok(typeof told === "object");
      assert.equal(told.code, undefined);
    }
  });
});
