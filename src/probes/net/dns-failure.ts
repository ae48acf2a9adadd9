/** Why DNS gave no answer at all. None of these means "there is no such record". */
export type DnsFailure =
  | "silent"
  | "unreachable"
  | "stopped"
  | "servfail"
  | "refused"
  | "lame"
  | "broken"
  | "cname-loop"
  | "not-a-name";

/** Which of several failures is worth telling: what a resolver said beats another one's silence. */
export const FAILURE_RANK: Readonly<Record<DnsFailure, number>> = {
  unreachable: 0,
  silent: 1,
  broken: 2,
  lame: 3,
  refused: 4,
  servfail: 5,
  "cname-loop": 6,
  "not-a-name": 6,
  stopped: 7,
};

export const FAILURE_WORDS: Readonly<
  Record<
    DnsFailure,
    { readonly fault: "resolver" | "target" | "us"; readonly reason: string }
  >
> = {
  silent: { fault: "resolver", reason: "The DNS server did not answer." },
  unreachable: {
    fault: "resolver",
    reason: "The DNS server could not be reached.",
  },
  stopped: { fault: "us", reason: "The look was stopped." },
  servfail: {
    fault: "resolver",
    reason: "The DNS server said that it could not find out (SERVFAIL).",
  },
  refused: {
    fault: "resolver",
    reason: "The DNS server refused to answer us (REFUSED).",
  },
  lame: {
    fault: "resolver",
    reason: "The DNS server knows nothing about this name and does not ask on.",
  },
  broken: {
    fault: "resolver",
    reason: "The DNS server gave an answer that cannot be used.",
  },
  "cname-loop": {
    fault: "target",
    reason: "The name's aliases in DNS lead round in a circle.",
  },
  "not-a-name": { fault: "us", reason: "That is not a name for DNS." },
};
