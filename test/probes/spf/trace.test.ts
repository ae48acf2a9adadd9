import assert from "node:assert/strict";
import { inOneSentence, traceLines } from "../../../src/probes/spf/words.ts";
import { ask, spf } from "./ask.ts";

const CONTOSO = {
  "contoso.com": [
    spf("include:mail.contoso.com", "include:fabrikam.example", "-all"),
  ],
  "mail.contoso.com": [
    spf("a:missing.contoso.com", "mx", "-all"),
    { MX: [10, "host.contoso.com"] },
  ],
  "host.contoso.com": [{ A: "192.0.2.10" }],
  "fabrikam.example": [
    spf(
      "ip4:198.51.100.0/26",
      "ip4:198.51.100.64/26",
      "ip4:192.0.2.64/26",
      "ip4:198.51.100.192/26",
      "ip4:203.0.113.0/24",
      "-all",
    ),
  ],
};

describe("SPF trace", () => {
  it("says which term matched through which include, and what each cost", async () => {
    const { result, trace } = await ask(CONTOSO, {
      ip: "203.0.113.7",
      from: "scanner@contoso.com",
    });
    assert.equal(result, "pass");
    assert.deepEqual(
      trace.terms.map(
        ({ term, outcome, lookups, lookupsSoFar, voidLookups }) => [
          term,
          outcome,
          lookups,
          lookupsSoFar,
          voidLookups,
        ],
      ),
      [
        ["include:mail.contoso.com", "not-matched", 3, 3, 1],
        ["include:fabrikam.example", "matched", 1, 4, undefined],
      ],
    );
    assert.equal(trace.lookups, 4);
    assert.equal(trace.voidLookups, 1);
    assert.equal(
      inOneSentence(trace, "203.0.113.7"),
      "The SPF record of contoso.com permits 203.0.113.7: ip4:203.0.113.0/24 matches, reached through include:fabrikam.example. 4 of the 10 lookups that SPF allows are used.",
    );
  });

  it("reads as a tree in the terminal", async () => {
    const { trace } = await ask(CONTOSO, {
      ip: "203.0.113.7",
      from: "scanner@contoso.com",
    });
    assert.deepEqual(traceLines(trace), [
      "contoso.com: v=spf1 include:mail.contoso.com include:fabrikam.example -all",
      "├─ include:mail.contoso.com: does not match (3 lookups, 3 of 10 so far; 1 empty)",
      "│  mail.contoso.com: v=spf1 a:missing.contoso.com mx -all",
      "│  ├─ a:missing.contoso.com: does not match (1 lookup, 2 of 10 so far; 1 empty)",
      "│  ├─ mx: does not match (1 lookup, 3 of 10 so far; asked for mail.contoso.com; found host.contoso.com)",
      "│  └─ -all: matches",
      "└─ include:fabrikam.example: matches (1 lookup, 4 of 10 so far)",
      "   fabrikam.example: v=spf1 ip4:198.51.100.0/26 ip4:198.51.100.64/26 ip4:192.0.2.64/26 ip4:198.51.100.192/26 ip4:203.0.113.0/24 -all",
      "   ├─ 4 address ranges: none holds the address",
      "   └─ ip4:203.0.113.0/24: matches",
    ]);
  });

  const sentences: Readonly<
    Record<string, readonly [readonly unknown[], RegExp]>
  > = {
    fail: [
      [spf("-all")],
      /does not permit 192\.0\.2\.1 and asks receivers to refuse it: -all matches\.$/,
    ],
    softfail: [[spf("~all")], /asks receivers to distrust it: ~all matches/],
    neutral: [
      [spf("?all")],
      /neither permits nor refuses 192\.0\.2\.1: \?all matches/,
    ],
    "neutral for want of a match": [
      [spf("ip4:192.0.2.9")],
      /neither permits nor refuses 192\.0\.2\.1: no term matches\.$/,
    ],
    "neutral behind a redirect": [
      [spf("redirect=r.example.net")],
      /no term matches, nor behind redirect=r\.example\.net\. 1 of the 10/,
    ],
    none: [[{ A: "192.0.2.1" }], /^example\.com has no SPF record\.$/],
    permerror: [[spf("-all"), spf("-all")], /^example\.com has 2 SPF records/],
    "a broken term": [
      [spf("ip4:192.0.2")],
      /“ip4:192\.0\.2” is broken\. That is no IPv4 address\.$/,
    ],
    "control characters taken out": [
      [spf("a\u001b[31m")],
      /“a \[31m” is broken/,
    ],
  };
  for (const [what, [has, words]] of Object.entries(sentences))
    it(`has a sentence for ${what}`, async () => {
      const { trace } = await ask(
        {
          "example.com": has,
          "r.example.net": [spf("ip4:192.0.2.9")],
        },
        {},
      );
      assert.match(inOneSentence(trace, "192.0.2.1"), words);
    });
});
