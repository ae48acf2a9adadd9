import assert from "node:assert/strict";
import { recordAllowing } from "../../../src/probes/spf/record-allowing.ts";
import { ask } from "./ask.ts";

const LAB = { allowDocumentation: true };
const DEVICE = "203.0.113.7";

describe("the smallest record that lets an address pass", () => {
  const changed: Readonly<Record<string, readonly [string, string, string]>> = {
    "stands before the includes": [
      "v=spf1 include:spf.protection.outlook.com -all",
      DEVICE,
      "v=spf1 ip4:203.0.113.7 include:spf.protection.outlook.com -all",
    ],
    "stands behind the ranges that are there": [
      "v=spf1 ip4:198.51.100.0/24 ip6:2001:db8:1::/48 mx ip4:192.0.2.9 ~all",
      DEVICE,
      "v=spf1 ip4:198.51.100.0/24 ip6:2001:db8:1::/48 ip4:203.0.113.7 mx ip4:192.0.2.9 ~all",
    ],
    "stands before a term that refuses": [
      "v=spf1 -ip4:203.0.113.0/24 -all",
      DEVICE,
      "v=spf1 ip4:203.0.113.7 -ip4:203.0.113.0/24 -all",
    ],
    "stands before all": ["v=spf1 -all", DEVICE, "v=spf1 ip4:203.0.113.7 -all"],
    "stands before a redirect": [
      "v=spf1 redirect=_spf.example.com",
      DEVICE,
      "v=spf1 ip4:203.0.113.7 redirect=_spf.example.com",
    ],
    "leaves an explanation where it is": [
      "v=spf1 exp=why.example.com ip4:192.0.2.9 -all",
      DEVICE,
      "v=spf1 exp=why.example.com ip4:192.0.2.9 ip4:203.0.113.7 -all",
    ],
    "is added to an empty record": ["v=spf1", DEVICE, "v=spf1 ip4:203.0.113.7"],
    "names IPv6 in its short form": [
      "v=spf1 a -all",
      "2001:0DB8:0:0:0:0:0:7",
      "v=spf1 ip6:2001:db8::7 a -all",
    ],
    "names a mapped address as IPv4": [
      "v=spf1 -all",
      "::ffff:203.0.113.7",
      "v=spf1 ip4:203.0.113.7 -all",
    ],
    "moves the address to the front of too many lookups": [
      `v=spf1 ${"include:example.net ".repeat(11)}ip4:203.0.113.7 -all`,
      DEVICE,
      `v=spf1 ip4:203.0.113.7 ${"include:example.net ".repeat(11)}-all`,
    ],
  };
  for (const [what, [record, address, expected]] of Object.entries(changed))
    it(what, async () => {
      const allowing = recordAllowing(record, address, LAB);
      assert.equal(allowing.outcome, "record");
      assert.equal(allowing.record, expected);
      const check = await ask(
        { "example.com": [{ TXT: allowing.strings }] },
        { ip: address },
      );
      assert.equal(check.result, "pass", check.trace.because);
    });

  const refused: Readonly<
    Record<string, readonly [string, string, string, RegExp]>
  > = {
    "names it already": [
      "not-needed",
      "v=spf1 ip4:203.0.113.0/28 -all",
      DEVICE,
      /already: ip4:203\.0\.113\.0\/28/,
    ],
    "lets everybody pass": [
      "not-needed",
      "v=spf1 +all",
      DEVICE,
      /every address in the world/,
    ],
    "is for a private address": [
      "not-possible",
      "v=spf1 -all",
      "192.168.1.20",
      /192\.168\.1\.20 is a private address/,
    ],
    "is for a carrier's address": [
      "not-possible",
      "v=spf1 -all",
      "100.64.3.4",
      /carrier/,
    ],
    "is for a private IPv6 address": [
      "not-possible",
      "v=spf1 -all",
      "fd00::1",
      /private address/,
    ],
    "is for no address": [
      "not-possible",
      "v=spf1 -all",
      "printer",
      /no IP address/,
    ],
    "is for a range": [
      "not-possible",
      "v=spf1 -all",
      "203.0.113.0/24",
      /no IP address/,
    ],
    "is not there": ["not-possible", "", DEVICE, /no SPF record to add to/],
    "is no SPF record": [
      "not-possible",
      "hello",
      DEVICE,
      /does not begin with v=spf1/,
    ],
    "is broken": [
      "not-possible",
      "v=spf1 ip4:203.0.113 -all",
      DEVICE,
      /cannot be read as it stands/,
    ],
  };
  for (const [what, [outcome, record, address, words]] of Object.entries(
    refused,
  ))
    it(`is not given when the record ${what}`, () => {
      const allowing = recordAllowing(record, address, LAB);
      assert.equal(allowing.outcome, outcome);
      assert.match(allowing.because, words);
    });

  it("takes a documentation address for special outside of the lab", () => {
    const allowing = recordAllowing("v=spf1 -all", DEVICE);
    assert.equal(allowing.outcome, "not-possible");
    assert.match(allowing.because, /documentation address/);
  });

  it("cuts a long record into strings and says so", () => {
    const long = `v=spf1 ${"ip4:198.51.100.128/25 ".repeat(24)}-all`;
    const allowing = recordAllowing(long, DEVICE, LAB);
    assert.equal(allowing.outcome, "record");
    assert.equal(allowing.strings.join(""), allowing.record);
    assert.ok(allowing.strings.every((part) => part.length <= 255));
    assert.match(allowing.because, /several strings.*may not fit/);
  });
});
