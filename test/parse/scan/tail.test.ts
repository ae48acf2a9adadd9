import assert from "node:assert/strict";
import { blamedAddress } from "../../../src/parse/scan/literals.ts";
import { readTags, readTail } from "../../../src/parse/scan/tail.ts";

describe("the tail of Exchange Online", () => {
  it("yields server, region, time and session", () => {
    assert.deepEqual(
      readTail(
        "535 5.7.3 no [MN2PR05CA0004.namprd05.prod.outlook.com 2026-09-12T20:59:57.214Z 08DE2676B7E699C4]",
      ),
      {
        server: "MN2PR05CA0004.namprd05.prod.outlook.com",
        region: "namprd05",
        at: "2026-09-12T20:59:57.214Z",
        correlation: "08DE2676B7E699C4",
      },
    );
  });

  it("may lack time and session, or be written in capitals", () => {
    assert.deepEqual(readTail("no [PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM]"), {
      server: "PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM",
      region: "INDPRD01",
    });
    assert.equal(
      readTail("[Hostname=DM5SPR00MB2471.namprd08.prod.outlook.com]").region,
      "namprd08",
    );
  });

  it("is not taken from another host", () => {
    assert.deepEqual(readTail("[mx.prod.fabrikam.example]"), {});
  });

  it("has tags before it", () => {
    assert.deepEqual(
      readTags("busy (S77714) AS(2204) (AS16012609) Denied ATTR36."),
      ["S77714", "AS(2204)", "AS16012609", "ATTR36"],
    );
  });
});

describe("the address that a reply blames", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["banned sending IP [192.0.2.77]. To request", "192.0.2.77"],
    ["Client host [192.0.2.77] blocked using x", "192.0.2.77"],
    ["Please try again later from [2001:db8::25].", "2001:db8::25"],
    ["The mail server [192.0.2.77] has been limited", "192.0.2.77"],
    ["connect to mx.fabrikam.example[203.0.113.9]:25", undefined],
    ["at 10:33:12 the client said nothing", undefined],
  ];
  for (const [words, wanted] of cases)
    it(`is read from ${JSON.stringify(words)}`, () => {
      assert.equal(blamedAddress(words), wanted);
    });
});
