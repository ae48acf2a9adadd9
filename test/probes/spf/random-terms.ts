import fc from "fast-check";

/** Terms over few names and few addresses, so that they meet: every mechanism, most macros, some mistakes. */

export const NAMES = [
  "a.example",
  "b.example",
  "c.example",
  "mx.a.example",
  "x-y.b.example",
  "_s.c.example",
];
export const HOSTS = [...NAMES, "missing.example", "slow.example"];
export const IPV4 = [
  "192.0.2.1",
  "192.0.2.77",
  "198.51.100.7",
  "203.0.113.130",
];
export const IPV6 = ["2001:db8::1", "2001:db8:0:1::7", "2001:db8:ffff::1"];

const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTS) },
);
const letter = fc.constantFrom(
  "s",
  "l",
  "o",
  "d",
  "i",
  "v",
  "h",
  "p",
  "S",
  "L",
  "O",
  "D",
  "I",
  "P",
);
const transformers = fc.constantFrom(
  "",
  "",
  "1",
  "2",
  "3",
  "r",
  "2r",
  "1r-",
  "-",
  "+-",
  "r._",
  "2.",
);
const macro = fc
  .tuple(letter, transformers)
  .map(([one, how]) => `%{${one}${how}}`);

/** Names that macros make and that the zone has, for some senders and clients. */
const MADE = fc.constantFrom(
  "%{l}.users.example",
  "%{l1r+.}.users.example",
  "%{ir}.list.example",
  "%{i}.%{v}.list.example",
  "%{o2}.list.example",
  "%{h1}.list.example",
  "%{S}.list.example",
  "%{p2}.list.example",
);
export const MADE_NAMES = [
  "joe.users.example",
  "first.users.example",
  "77.2.0.192.list.example",
  "192.0.2.1.in-addr.list.example",
  "a.example.list.example",
  "example.list.example",
  "joe%40a.example.list.example",
];

const spec = fc.oneof(
  { weight: 3, arbitrary: MADE },
  { weight: 8, arbitrary: name },
  { weight: 1, arbitrary: name.map((one) => `${one.toUpperCase()}.`) },
  {
    weight: 2,
    arbitrary: fc.tuple(macro, name).map(([one, rest]) => `${one}.${rest}`),
  },
  { weight: 1, arbitrary: macro },
);

const dual = fc.constantFrom(
  "",
  "",
  "",
  "/24",
  "/0",
  "/32",
  "//64",
  "//0",
  "/25//48",
);

const network = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...IPV4),
      fc.constantFrom("", "/32", "/24", "/25", "/0"),
    )
    .map(([ip, prefix]) => `ip4:${ip}${prefix}`),
  fc
    .tuple(
      fc.constantFrom(...IPV6),
      fc.constantFrom("", "/128", "/64", "/33", "/0"),
    )
    .map(([ip, prefix]) => `ip6:${ip}${prefix}`),
);

const mechanism = fc.oneof(
  { weight: 3, arbitrary: network },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("a", "mx", "A", "Mx"), dual)
      .map(([one, cidr]) => `${one}${cidr}`),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom("a", "mx"), spec, dual)
      .map(([one, target, cidr]) => `${one}:${target}${cidr}`),
  },
  { weight: 3, arbitrary: MADE.map((target) => `exists:${target}`) },
  { weight: 1, arbitrary: spec.map((target) => `include:${target}`) },
  { weight: 1, arbitrary: spec.map((target) => `exists:${target}`) },
  { weight: 1, arbitrary: fc.constant("ptr") },
  { weight: 1, arbitrary: spec.map((target) => `ptr:${target}`) },
);

export const qualifier = fc.constantFrom("", "", "", "+", "-", "~", "?");
export const directive = fc
  .tuple(qualifier, mechanism)
  .map((parts) => parts.join(""));

export const mistake = fc.constantFrom(
  "ip4:192.0.2",
  "ip4:192.0.2.1/33",
  "a:",
  "include",
  "all.",
  "a:b.123",
  "ip6:::1//64",
  "exists:%{z}.example",
  "%{d}",
  "1up=x",
  "exp=",
  "a/24/64",
  "-exp=b.example",
  "ptr/0",
  "mx:a.example:25",
);

export const modifiers = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: spec.map((target) => [`redirect=${target}`]) },
  {
    weight: 8,
    arbitrary: fc
      .constantFrom("why.example", "why.example", "WHY.%{o1}", "slow.example")
      .map((target) => [`exp=${target}`]),
  },
  { weight: 1, arbitrary: fc.constant(["ra=postmaster", "x=%{d}"]) },
);
