import fc from "fast-check";
import {
  HOSTS,
  IPV4,
  IPV6,
  MADE_NAMES,
  NAMES,
  directive,
  mistake,
  modifiers,
  qualifier,
} from "./random-terms.ts";

/** Zones in which those terms stand; includes mostly lead down. */

/** `below`: the names that an include or a redirect leads to without going round. */
function recordAbove(below: readonly string[]): fc.Arbitrary<string> {
  const nested =
    below.length === 0
      ? directive
      : fc
          .tuple(qualifier, fc.constantFrom(...below))
          .map(([sign, one]) => `${sign}include:${one}`);
  const redirect =
    below.length === 0
      ? modifiers
      : fc.constantFrom(...below).map((one) => [`redirect=${one}`]);
  return fc
    .tuple(
      fc.array(
        fc.oneof(
          { weight: 3, arbitrary: directive },
          { weight: 2, arbitrary: nested },
        ),
        { maxLength: 4 },
      ),
      fc.oneof(
        { weight: 40, arbitrary: fc.constant("") },
        { weight: 1, arbitrary: mistake },
      ),
      fc.constantFrom([], ["-all"], ["-all"], ["~all"], ["?all"], ["all"]),
      fc.oneof(modifiers, modifiers, redirect),
    )
    .map(([terms, wrong, all, more]) =>
      ["v=spf1", ...terms, wrong, ...all, ...more]
        .filter((one) => one !== "")
        .join(" "),
    );
}

function textsAbove(below: readonly string[]): fc.Arbitrary<readonly string[]> {
  const record = recordAbove(below);
  return fc.oneof(
    { weight: 30, arbitrary: record.map((one) => [one]) },
    { weight: 1, arbitrary: fc.tuple(record, record) },
    {
      weight: 5,
      arbitrary: record.map((one) => ["some-verification=abc", one]),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        [],
        ["v=spf10 +all"],
        ["V=SPF1"],
        ["v=spf1\t-all"],
      ),
    },
  );
}

/** The last are eleven, one more than may be looked up. */
const exchanges: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 8, arbitrary: fc.subarray(NAMES, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.subarray(HOSTS, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant([...NAMES, ...NAMES.slice(0, 5)]) },
);

function entriesOf(at: number) {
  return fc
    .record({
      texts: textsAbove(NAMES.slice(at + 1)),
      a: fc.subarray(IPV4, { minLength: at % 3 === 2 ? 0 : 1, maxLength: 2 }),
      aaaa: fc.subarray(IPV6, { minLength: at % 2, maxLength: 2 }),
      mx: exchanges,
    })
    .map(({ texts, a, aaaa, mx }) => [
      ...texts.map((TXT) => ({ TXT })),
      ...a.map((A) => ({ A })),
      ...aaaa.map((AAAA) => ({ AAAA })),
      ...mx.map((host, place): { MX: [number, string] } => ({
        MX: [place, host],
      })),
    ]);
}

const pointers = fc
  .subarray(NAMES)
  .map((names) => names.map((PTR) => ({ PTR })));

const REVERSE: Readonly<Record<string, string>> = {
  "192.0.2.1": "1.2.0.192.in-addr.arpa",
  "192.0.2.77": "77.2.0.192.in-addr.arpa",
  "198.51.100.7": "7.100.51.198.in-addr.arpa",
  "2001:db8::1": `1.${"0.".repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`,
};

const explanation = fc.constantFrom(
  "Not from %{i}.",
  "%{c} may not send for %{d} (%{h}, %{p})",
  "See http://why.example/?s=%{S}&d=%{o2}",
  "%{broken",
);

export const zones = fc
  .record({
    names: fc.tuple(...NAMES.map((_, at) => entriesOf(at))),
    reverse: fc.tuple(...Object.keys(REVERSE).map(() => pointers)),
    why: fc.oneof(
      { weight: 6, arbitrary: explanation.map((one) => [one]) },
      { weight: 1, arbitrary: fc.array(explanation, { maxLength: 2 }) },
    ),
  })
  .map(({ names, reverse, why }) => ({
    ...Object.fromEntries(NAMES.map((one, at) => [one, names[at] ?? []])),
    ...Object.fromEntries(
      Object.values(REVERSE).map((one, at) => [one, reverse[at] ?? []]),
    ),
    "why.example": why.map((TXT) => ({ TXT })),
    ...Object.fromEntries(MADE_NAMES.map((one) => [one, [{ A: "127.0.0.2" }]])),
    "slow.example": ["TIMEOUT"],
  }));

export const questions = fc.record({
  ip: fc.constantFrom(...IPV4, ...IPV6, "::ffff:192.0.2.77"),
  from: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        "joe@a.example",
        "joe@b.example",
        "@a.example",
      ),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "first.last+tag@b.example",
        "a-b-c@x-y.b.example",
        "",
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "joe@missing.example",
        "joe@slow.example",
        "joe@[192.0.2.1]",
        "joe@nodot",
      ),
    },
  ),
  helo: fc.constantFrom("mx.a.example", "c.example", "PRINTER", "[192.0.2.1]"),
});
