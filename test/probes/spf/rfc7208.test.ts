import assert from "node:assert/strict";
import { ask, spf } from "./ask.ts";

import { findingRecord } from "./rfc7208/finding-record.ts";
import { mechanisms } from "./rfc7208/mechanisms.ts";
import { modifiers } from "./rfc7208/modifiers.ts";
import { moreMechanisms } from "./rfc7208/more-mechanisms.ts";
import type { Sections } from "./rfc7208/row.ts";
import { termsAndLimits } from "./rfc7208/terms-and-limits.ts";

/** What RFC 7208 says, section by section; the rows stand in the folder beside. */
const SECTIONS: Sections = {
  ...findingRecord,
  ...termsAndLimits,
  ...mechanisms,
  ...moreMechanisms,
  ...modifiers,
};

const MACRO_WORDS: Readonly<Record<string, string>> = {
  "%{s}|%{l}|%{o}|%{d}":
    "strong-bad@email.example.com|strong-bad|email.example.com|email.example.com",
  "%{d4}|%{d3}|%{d2}|%{d1}|%{d99}":
    "email.example.com|email.example.com|example.com|com|email.example.com",
  "%{dr}|%{d2r}": "com.example.email|example.email",
  "%{l}|%{l-}|%{lr}|%{lr-}|%{l1r-}|%{L1R-}":
    "strong-bad|strong.bad|strong-bad|bad.strong|strong|strong",
  "%{ir}.%{v}._spf.%{d2}": "3.2.0.192.in-addr._spf.example.com",
  "%{lr-}.lp._spf.%{d2}": "bad.strong.lp._spf.example.com",
  "%{h}|%{r}|%{t}|%{c}|%{p}": "mx.example.org|unknown|0|192.0.2.3|unknown",
  "100%% sure,%_really%-so.": "100% sure, really%20so.",
  "%{S}": "strong-bad%40email.example.com",
};

describe("RFC 7208", () => {
  for (const [section, rows] of Object.entries(SECTIONS))
    describe(section, () => {
      for (const [what, row] of Object.entries(rows))
        it(what, async () => {
          const { has, with: more = {}, is, explanation, ...question } = row;
          const own = typeof has === "string" ? [spf(has)] : has;
          const zone = {
            ...more,
            "example.com": [...own, ...(more["example.com"] ?? [])],
          };
          const check = await ask(zone, question);
          assert.equal(check.result, is, check.trace.because);
          if (explanation !== undefined)
            assert.equal(check.explanation, explanation);
        });
    });

  describe("§7 macros", () => {
    for (const [written, read] of Object.entries(MACRO_WORDS))
      it(`makes ${read} of ${written}`, async () => {
        const zone = {
          "email.example.com": [spf("-all", "exp=why.example.com")],
          "why.example.com": [{ TXT: written }],
        };
        const { explanation } = await ask(zone, {
          ip: "192.0.2.3",
          from: "strong-bad@email.example.com",
          helo: "mx.example.org",
        });
        assert.equal(explanation, read);
      });

    const targets: Readonly<Record<string, readonly [string, string]>> = {
      "exists:%{i}.x.example.com": [
        "2001:db8::cb01",
        "2.0.0.1.0.D.B.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.C.B.0.1.x.example.com",
      ],
      "exists:%{l1r+-}.%{o}": ["192.0.2.1", "first.example.com"],
      [`exists:${"%{d}.".repeat(40)}x.example.com`]: [
        "192.0.2.1",
        `${"example.com.".repeat(20)}x.example.com`,
      ],
      "exists:%{p}.x.example.com": [
        "192.0.2.7",
        "mail.example.com.x.example.com",
      ],
    };
    for (const [term, [ip, target]] of Object.entries(targets))
      it(`asks for ${target.slice(0, 80)}`, async () => {
        const check = await ask(
          {
            "example.com": [spf(term)],
            "7.2.0.192.in-addr.arpa": [
              { PTR: "other.example.net" },
              { PTR: "mail.example.com" },
            ],
            "other.example.net": [{ A: "192.0.2.7" }],
            "mail.example.com": [{ A: "192.0.2.7" }],
          },
          { ip, from: "first-second+third@example.com" },
        );
        assert.equal(check.trace.terms[0]?.target, target);
      });

    for (const term of [
      "exists:%{c}.example.com",
      "exists:%{r}.example.com",
      "exists:%{t}.example.com",
      "exists:%{x}.example.com",
      "exists:%{d0}.example.com",
      "exists:%{d",
      "exists:%(d).example.com",
      "exists:%{d2.r}.example.com",
      "exists:%.example.com",
      "exists:%{d}com",
      "exists:%{d}.",
    ])
      it(`refuses ${term}`, async () => {
        const check = await ask({ "example.com": [spf(term)] }, {});
        assert.equal(check.result, "permerror");
      });

    it("matches nothing with a local part that is not ASCII (RFC 8616 §4)", async () => {
      const check = await ask(
        { "example.com": [spf("exists:%{l}.example.com", "~all")] },
        { from: "j\u00f6rg@example.com" },
      );
      assert.equal(check.result, "softfail");
    });
  });
});
