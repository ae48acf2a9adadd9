import type { Answer, StringAnswer } from "dns-packet";
import type { Scenario } from "../../scenario.ts";
import { hostKey } from "../places.ts";
import { builtIn, nameExists, zoneOf } from "./built-in.ts";
import { readEntry, type Fault } from "./records.ts";

export interface ZoneAnswer {
  readonly outcome: "NOERROR" | Exclude<Fault, "NODATA">;
  readonly answers: readonly Answer[];
  /** The zone whose SOA goes with a negative answer. */
  readonly zone: string;
}

/** Problems with the scenario's own records, a sentence each. */
export function zoneProblems(scenario: Scenario): readonly string[] {
  return scenario.tenant.dns
    .map(readEntry)
    .filter((entry) => typeof entry === "string");
}

function isAlias(answer: Answer): answer is StringAnswer {
  return answer.type === "CNAME";
}

interface Node {
  readonly fault?: Fault;
  readonly answers: readonly Answer[];
}

/** All records of one name: an entry of the scenario replaces the built-in records of its name and type. */
function nodeOf(scenario: Scenario, name: string, type: string): Node {
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
      if (record.kind === "record") own.push(record.answer);
      else if (record.only === undefined || record.only === type)
        return { fault: record.fault, answers: [] };
    }
  }
  return { answers: [...answers, ...own] };
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
    const { fault, answers } = nodeOf(scenario, name, type);
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

/** The TXT records of a name, each as one string. */
export function textsOf(scenario: Scenario, name: string): readonly string[] {
  return lookUp(scenario, name, "TXT").answers.flatMap((answer) =>
    answer.type === "TXT" ? [joined(answer.data)] : [],
  );
}

function joined(data: string | Buffer | (string | Buffer)[]): string {
  return Array.isArray(data)
    ? data.map((part) => part.toString()).join("")
    : data.toString();
}
