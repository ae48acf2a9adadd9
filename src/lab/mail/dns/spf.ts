import ipaddr from "ipaddr.js";
import type { Scenario } from "../../scenario.ts";
import { hostKey } from "../places.ts";
import { addressesOf, lookUp, textsOf } from "./zone.ts";

export type SpfResult =
  "pass" | "fail" | "softfail" | "neutral" | "none" | "permerror" | "temperror";

/** RFC 7208 §4.6.4: terms that cost look-ups, all in all. */
const MOST_LOOKUPS = 10;

/** SPF as a receiver in the lab's world evaluates it: no macros, no `exists`, no `ptr`. */
export function evaluateSpf(
  scenario: Scenario,
  domain: string,
  address: string,
): SpfResult {
  return check(scenario, domain, address, { left: MOST_LOOKUPS });
}

interface Budget {
  left: number;
}

function check(
  scenario: Scenario,
  domain: string,
  address: string,
  budget: Budget,
): SpfResult {
  const { outcome } = lookUp(scenario, domain, "TXT");
  if (outcome !== "NOERROR" && outcome !== "NXDOMAIN") return "temperror";
  const records = textsOf(scenario, domain).filter((text) =>
    /^v=spf1(?: |$)/i.test(text),
  );
  const [record, second] = records;
  if (record === undefined) return "none";
  if (second !== undefined) return "permerror";
  const terms = record
    .split(" ")
    .slice(1)
    .filter((term) => term !== "");
  for (const term of terms) {
    const verdict = judge(scenario, { term, domain, address }, budget);
    if (verdict !== undefined) return verdict;
  }
  const redirect = terms.find((term) => /^redirect=/i.test(term))?.slice(9);
  if (redirect === undefined) return "neutral";
  if (!spends(budget)) return "permerror";
  const result = check(scenario, hostKey(redirect), address, budget);
  return result === "none" ? "permerror" : result;
}

interface Term {
  readonly term: string;
  readonly domain: string;
  readonly address: string;
}

const SAYS = {
  "+": "pass",
  "-": "fail",
  "~": "softfail",
  "?": "neutral",
} as const;

function judge(
  scenario: Scenario,
  { term, domain, address }: Term,
  budget: Budget,
): SpfResult | undefined {
  if (/^(?:redirect|exp)=/i.test(term)) return undefined;
  const match = /^([+?~-]?)(all|include|a|mx|ip4|ip6)(?:[:](\S+))?$/i.exec(
    term,
  );
  if (match === null) return "permerror";
  const [, sign = "", name = "", value = domain] = match;
  const says = SAYS[sign === "-" || sign === "~" || sign === "?" ? sign : "+"];
  const kind = name.toLowerCase();
  if (["include", "a", "mx"].includes(kind) && !spends(budget))
    return "permerror";
  if (kind === "include") {
    const inner = check(scenario, hostKey(value), address, budget);
    if (inner === "pass") return says;
    if (inner === "none") return "permerror";
    return inner === "permerror" || inner === "temperror" ? inner : undefined;
  }
  return matches(scenario, kind, value, address) ? says : undefined;
}

function spends(budget: Budget): boolean {
  budget.left -= 1;
  return budget.left >= 0;
}

function matches(
  scenario: Scenario,
  kind: string,
  value: string,
  address: string,
): boolean {
  if (kind === "all") return true;
  if (kind === "ip4" || kind === "ip6") return isWithin(address, value);
  const hosts = kind === "mx" ? exchangers(scenario, value) : [value];
  return hosts.some((host) =>
    [
      ...addressesOf(scenario, host, "A"),
      ...addressesOf(scenario, host, "AAAA"),
    ].some((one) => isWithin(address, one)),
  );
}

function exchangers(scenario: Scenario, domain: string): readonly string[] {
  return lookUp(scenario, domain, "MX").answers.flatMap((answer) =>
    answer.type === "MX" ? [answer.data.exchange] : [],
  );
}

function isWithin(address: string, range: string): boolean {
  const [base = "", bits] = range.split("/");
  if (!ipaddr.isValid(address) || !ipaddr.isValid(base)) return false;
  const one = ipaddr.parse(address);
  const other = ipaddr.parse(base);
  if (one.kind() !== other.kind()) return false;
  const length =
    bits === undefined ? other.toByteArray().length * 8 : Number(bits);
  return one.match(other, length);
}
