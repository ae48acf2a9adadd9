import assert from "node:assert/strict";
import { ask, spf } from "./ask.ts";

/** Records that want to be expensive. The mocha timeout is the only clock here. */
describe("SPF and the absurd", () => {
  const many = (count: number, term: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => term(at));

  it("reads a record of a thousand ranges and finds the last", async () => {
    const ranges = many(1000, (at) => `ip4:203.0.113.${at % 256}/32`);
    const check = await ask(
      { "example.com": [spf(...ranges, "ip4:192.0.2.1", "-all")] },
      {},
    );
    assert.equal(check.result, "pass");
    assert.equal(check.trace.terms.length, 1001);
  });

  it("stops a record of a thousand lookups at the eleventh", async () => {
    const check = await ask(
      {
        "example.com": [spf(...many(1000, () => "exists:e.example.com"))],
        "e.example.com": [{ AAAA: "2001:db8::1" }],
      },
      {},
    );
    assert.equal(check.result, "permerror");
    assert.ok(check.trace.terms.length <= 11);
  });

  it("goes no deeper than ten includes", async () => {
    const zone = Object.fromEntries(
      many(5000, (at) => `d${at}.example.com`).map((name, at) => [
        name,
        [spf(`include:d${at + 1}.example.com`)],
      ]),
    );
    const check = await ask(zone, { from: "joe@d0.example.com" });
    assert.equal(check.result, "permerror");
    assert.equal(check.trace.lookups, 11);
  });

  it("branches no wider than ten lookups", async () => {
    const twice = (name: string) =>
      spf(...many(9, () => `include:${name}.example.com`));
    const check = await ask(
      {
        "example.com": [twice("b")],
        "b.example.com": [twice("c")],
        "c.example.com": [twice("b")],
      },
      {},
    );
    assert.equal(check.result, "permerror");
  });

  it("keeps a name made of sixteen thousand macros within 253 characters", async () => {
    const check = await ask(
      {
        "example.com": [
          spf(`exists:${"%{s}.".repeat(16_000)}example.com`, "-all"),
        ],
      },
      { from: `${"a.b-c+".repeat(200_000)}@example.com` },
    );
    assert.equal(check.result, "fail");
    assert.ok((check.trace.terms[0]?.target ?? "").length <= 253);
  });

  it("keeps an explanation short", async () => {
    const check = await ask(
      {
        "example.com": [spf("-all", "exp=why.example.com")],
        "why.example.com": [{ TXT: "%{S}".repeat(16_000) }],
      },
      { from: `${"ü".repeat(10)}@example.com`.replaceAll("ü", "=") },
    );
    assert.equal(check.explanation.length, 2048);
  });

  const nasty: Readonly<Record<string, string>> = {
    "a term of percent signs": "%".repeat(60_000),
    "a term of open braces": `exists:${"%{".repeat(30_000)}`,
    "a term of slashes": `a${"/1".repeat(30_000)}`,
    "a term of colons": `ip6:${":".repeat(60_000)}`,
    "a name of dots": `a:${".".repeat(60_000)}com`,
    "a top label of digits": `a:x.${"1".repeat(60_000)}`,
    "macro delimiters without end": `exists:%{d${"-".repeat(60_000)}`,
    "digits without end": `exists:%{d${"9".repeat(60_000)}r}.example.com`,
    "a modifier's name without end": `${"a-".repeat(30_000)}:`,
  };
  for (const [what, term] of Object.entries(nasty))
    it(`is soon done with ${what}`, async () => {
      const { result } = await ask({ "example.com": [spf(term, "-all")] }, {});
      assert.ok(["permerror", "fail"].includes(result), result);
    });

  it("is soon done with a HELO and a sender without end", async () => {
    const check = await ask(
      { "example.com": [spf("a:%{h}", "exists:%{L}.%{h}", "-all")] },
      { helo: "x.".repeat(500_000), from: `${"@".repeat(500_000)}example.com` },
    );
    assert.equal(check.result, "fail");
  });

  it("says none for a domain without end", async () => {
    const check = await ask({}, { from: `joe@${"a.".repeat(500_000)}com` });
    assert.equal(check.result, "none");
  });
});
