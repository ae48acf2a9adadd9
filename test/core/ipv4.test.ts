import assert from "node:assert/strict";
import fc from "fast-check";
import { covers, parseIpv4 } from "../../src/core/ipv4.ts";

const NO_ADDRESS = [
  "",
  "1.2.3",
  "1.2.3.4.5",
  "256.1.1.1",
  "01.2.3.4",
  "1.2.3.4 ",
  "0x7f.0.0.1",
  "127.1",
  "::1",
  "1.2.3.-4",
];

describe("IPv4 literals and ranges", () => {
  for (const text of NO_ADDRESS)
    it(`takes "${text}" for no address`, () => {
      assert.equal(parseIpv4(text), undefined);
    });

  const TABLE: readonly [listed: string, address: string, covered: boolean][] =
    [
      ["198.51.100.20", "198.51.100.20", true],
      ["198.51.100.20", "198.51.100.21", false],
      ["198.51.100.0/24", "198.51.100.255", true],
      ["198.51.100.0/24", "198.51.101.0", false],
      ["198.51.100.32/27", "198.51.100.63", true],
      ["198.51.100.32/27", "198.51.100.64", false],
      ["203.0.113.255/32", "203.0.113.255", true],
      ["198.51.100.0/abc", "198.51.100.1", false],
      ["2001:db8::/32", "198.51.100.1", false],
      ["198.51.100.20", "2001:db8::1", false],
    ];
  for (const [listed, address, covered] of TABLE)
    it(`${listed} ${covered ? "covers" : "does not cover"} ${address}`, () => {
      assert.equal(covers(listed, address), covered);
    });

  it("covers every address of its own /24 and no other", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, octet, octet, (a, b, c, d, other) => {
        assert.equal(
          covers(`${a}.${b}.${c}.0/24`, `${a}.${b}.${c}.${d}`),
          true,
        );
        assert.equal(
          covers(`${a}.${b}.${c}.0/24`, `${a}.${b}.${other}.${d}`),
          other === c,
        );
      }),
    );
  });
});
