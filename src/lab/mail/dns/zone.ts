import type { Answer, StringAnswer } from "dns-packet";
import type { Scenario } from "../../scenario.ts";
import {
  domainOf,
  hostKey,
  isAcceptedDomain,
  isMxName,
  isOwnServer,
  MX_ADDRESS,
  MX_ADDRESS_V6,
  ON_PREMISES_ADDRESS,
  OTHER_TENANT_ADDRESS,
  OUTSIDE_ADDRESS,
  SUBMISSION_ADDRESS,
  SUBMISSION_HOSTS,
  tenantMxHosts,
} from "../places.ts";
import {
  addressRecord,
  mxRecord,
  readEntry,
  txt,
  type Fault,
} from "./records.ts";

export interface ZoneAnswer {
  readonly outcome: "NOERROR" | Exclude<Fault, "NODATA">;
  readonly answers: readonly Answer[];
  /** The zone whose SOA goes with a negative answer. */
  readonly zone: string;
}

const MICROSOFT_ZONES = ["outlook.com", "office365.com", "microsoft"];
const MICROSOFT_SPF =
  "v=spf1 ip4:40.92.0.0/15 ip4:40.107.0.0/16 ip4:52.100.0.0/15 ip4:52.102.0.0/16 ip4:52.103.0.0/17 ip4:104.47.0.0/17 ip6:2a01:111:f400::/48 ip6:2a01:111:f403::/49 -all";

/** Problems with the scenario's own records, a sentence each. */
export function zoneProblems(scenario: Scenario): readonly string[] {
  return scenario.tenant.dns
    .map(readEntry)
    .filter((entry) => typeof entry === "string");
}

function hasIpv6(scenario: Scenario): boolean {
  return scenario.tenant.ipv6 ?? scenario.device.publicIpv6 !== undefined;
}

/** Domains outside of the tenant in this story: where the message goes, and who it claims to be from. */
function outsideDomains(scenario: Scenario): readonly string[] {
  const domains = [
    domainOf(scenario.device.to),
    domainOf(scenario.device.from),
  ];
  return domains.filter((domain) => !isAcceptedDomain(scenario, domain));
}

/** What the world knows about one name before the scenario has its say. */
function builtIn(scenario: Scenario, name: string): readonly Answer[] {
  if (isAcceptedDomain(scenario, name))
    return [
      mxRecord(name, hostKey(scenario.tenant.mxHost), 0),
      txt(name, "v=spf1 include:spf.protection.outlook.com -all"),
    ];
  if (tenantMxHosts(scenario).includes(name))
    return [
      addressRecord(name, MX_ADDRESS),
      ...(hasIpv6(scenario) ? [addressRecord(name, MX_ADDRESS_V6)] : []),
    ];
  if (SUBMISSION_HOSTS.some((host) => host === name))
    return [addressRecord(name, SUBMISSION_ADDRESS)];
  if (name === "spf.protection.outlook.com") return [txt(name, MICROSOFT_SPF)];
  if (isMxName(name)) return [addressRecord(name, OTHER_TENANT_ADDRESS)];
  for (const domain of outsideDomains(scenario)) {
    if (name === domain) return [mxRecord(name, `mx.${domain}`, 10)];
    if (name === `mx.${domain}`) return [addressRecord(name, OUTSIDE_ADDRESS)];
  }
  if (isOwnServer(scenario, name))
    return [addressRecord(name, ON_PREMISES_ADDRESS)];
  return [];
}

function isAlias(answer: Answer): answer is StringAnswer {
  return answer.type === "CNAME";
}

interface Node {
  readonly fault?: Fault;
  readonly answers: readonly Answer[];
}

/** All records of one name: an entry of the scenario replaces the built-in records of its name and type. */
function nodeOf(scenario: Scenario, name: string): Node {
  const entries = scenario.tenant.dns.filter(
    (entry) => hostKey(entry.name) === name,
  );
  const replaced = new Set(entries.map((entry) => entry.type.toUpperCase()));
  const answers = builtIn(scenario, name).filter(
    // An alias stands alone (RFC 1034 §3.6.2).
    (answer) => !replaced.has("CNAME") && !replaced.has(answer.type),
  );
  const own: Answer[] = [];
  for (const entry of entries) {
    const read = readEntry(entry);
    if (typeof read === "string") return { fault: "SERVFAIL", answers: [] };
    for (const record of read) {
      if (record.kind === "fault") return { fault: record.fault, answers: [] };
      own.push(record.answer);
    }
  }
  return { answers: [...answers, ...own] };
}

/** True when something stands at the name, at a name below it, or stood there before the scenario took it away. */
function nameExists(scenario: Scenario, name: string): boolean {
  const below = [
    ...scenario.tenant.acceptedDomains,
    ...tenantMxHosts(scenario),
    ...outsideDomains(scenario).map((domain) => `mx.${domain}`),
    ...SUBMISSION_HOSTS,
    ...scenario.tenant.dns.map((entry) => entry.name),
  ].map(hostKey);
  return below.some((known) => known === name || known.endsWith(`.${name}`));
}

function zoneOf(scenario: Scenario, name: string): string {
  const zones = [
    ...scenario.tenant.acceptedDomains.map(hostKey),
    ...outsideDomains(scenario),
    ...MICROSOFT_ZONES,
  ].filter((zone) => name === zone || name.endsWith(`.${zone}`));
  return zones.sort((a, b) => b.length - a.length)[0] ?? ".";
}

/** Answers like the resolver of a network in which the scenario is true. */
export function lookUp(
  scenario: Scenario,
  question: string,
  type: string,
): ZoneAnswer {
  const chain: Answer[] = [];
  let name = hostKey(question);
  for (let hops = 0; hops < 9; hops += 1) {
    const zone = zoneOf(scenario, name);
    const { fault, answers } = nodeOf(scenario, name);
    if (fault === "NODATA") return { outcome: "NOERROR", answers: chain, zone };
    if (fault !== undefined) return { outcome: fault, answers: chain, zone };
    const found = answers.filter(
      (answer) => answer.type === type || type === "ANY",
    );
    if (found.length > 0)
      return { outcome: "NOERROR", answers: [...chain, ...found], zone };
    const alias = answers.find(isAlias);
    if (alias === undefined) {
      const outcome =
        answers.length > 0 || nameExists(scenario, name)
          ? "NOERROR"
          : "NXDOMAIN";
      return { outcome, answers: chain, zone };
    }
    chain.push(alias);
    name = hostKey(alias.data);
  }
  // An alias that leads back to itself: resolvers give up with SERVFAIL.
  return { outcome: "SERVFAIL", answers: [], zone: "." };
}

/** The addresses of a host, in one family. */
export function addressesOf(
  scenario: Scenario,
  host: string,
  type: "A" | "AAAA",
): readonly string[] {
  return lookUp(scenario, host, type).answers.flatMap((answer) =>
    answer.type === type ? [answer.data] : [],
  );
}
