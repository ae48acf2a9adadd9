import { showable } from "../net/stranger-text.ts";
import { LIMITS, type SpfTrace, type TermTrace } from "./model.ts";

/** The terms that decided, from the domain's own down through includes and redirects. */
function decidingPath(trace: SpfTrace): readonly TermTrace[] {
  const last = trace.terms.at(-1);
  if (last === undefined || last.outcome === "not-matched") return [];
  return [
    last,
    ...(last.inside === undefined ? [] : decidingPath(last.inside)),
  ];
}

/** One sentence on what came out and why, with what it cost. */
export function inOneSentence(trace: SpfTrace, address: string): string {
  const { domain, result } = trace;
  const whose = `The SPF record of ${showable(domain)}`;
  switch (result) {
    case "pass":
      return `${whose} permits ${address}: ${reason(trace)}.${cost(trace)}`;
    case "fail":
      return `${whose} does not permit ${address} and asks receivers to refuse it: ${reason(trace)}.${cost(trace)}`;
    case "softfail":
      return `${whose} does not permit ${address} and asks receivers to distrust it: ${reason(trace)}.${cost(trace)}`;
    case "neutral":
      return `${whose} neither permits nor refuses ${address}: ${reason(trace)}.${cost(trace)}`;
    default:
      return showable(trace.because);
  }
}

function reason(trace: SpfTrace): string {
  const path = decidingPath(trace).map(({ term }) => showable(term));
  const last = path.at(-1);
  if (last === undefined) return "no term matches";
  // A redirect leads to a record, and none of that record's terms matches either.
  if (decidingPath(decider(trace)).length === 0)
    return `no term matches, nor behind ${path.join(" and ")}`;
  const through = path.slice(0, -1);
  return `${last} matches${through.length === 0 ? "" : `, reached through ${through.join(" and ")}`}`;
}

function decider(trace: SpfTrace): SpfTrace {
  const inside = decidingPath(trace)[0]?.inside;
  return inside === undefined ? trace : decider(inside);
}

function cost({ lookups }: SpfTrace): string {
  return lookups === 0
    ? ""
    : ` ${lookups} of the ${LIMITS.lookups} lookups that SPF allows are used.`;
}

/** The trace as a tree for a terminal. */
export function traceLines(trace: SpfTrace): readonly string[] {
  const head =
    trace.record === undefined
      ? `${showable(trace.domain)}: ${showable(trace.because)}`
      : `${showable(trace.domain)}: ${showable(trace.record)}`;
  const rows = gathered(trace.terms);
  return [
    head,
    ...rows.flatMap((row, at) => {
      const isLast = at === rows.length - 1;
      const [first = "", ...rest] =
        typeof row === "string" ? [row] : termLines(row);
      return [
        `${isLast ? "└─" : "├─"} ${first}`,
        ...rest.map((line) => `${isLast ? "  " : "│ "} ${line}`),
      ];
    }),
    ...(trace.record !== undefined && decidingPath(trace).length === 0
      ? [showable(trace.because)]
      : []),
  ];
}

const WORDS: Readonly<Record<TermTrace["outcome"], string>> = {
  matched: "matches",
  "not-matched": "does not match",
  temperror: "could not be looked up",
  permerror: "cannot be used",
};

function termLines(term: TermTrace): readonly string[] {
  const { lookups, lookupsSoFar, voidLookups, found, target } = term;
  const notes = [
    ...(lookups === 0
      ? []
      : [
          `${lookups} ${lookups === 1 ? "lookup" : "lookups"}, ${lookupsSoFar} of ${LIMITS.lookups} so far`,
        ]),
    ...(voidLookups === undefined ? [] : [`${voidLookups} empty`]),
    ...(target === undefined || term.term.includes(target)
      ? []
      : [`asked for ${showable(target)}`]),
    ...(found === undefined || found.length === 0
      ? []
      : [`found ${showable(found.join(", "))}`]),
  ];
  const head = `${showable(term.term)}: ${WORDS[term.outcome]}`;
  return [
    notes.length === 0 ? head : `${head} (${notes.join("; ")})`,
    ...(term.inside === undefined && term.because !== undefined
      ? [showable(term.because)]
      : []),
    ...(term.inside === undefined ? [] : traceLines(term.inside)),
  ];
}

/** Rows of address ranges that do not match become one line. */
function gathered(
  terms: readonly TermTrace[],
): readonly (TermTrace | string)[] {
  const rows: (TermTrace | string)[] = [];
  let ranges: TermTrace[] = [];
  const flush = () => {
    if (ranges.length > 3)
      rows.push(`${ranges.length} address ranges: none holds the address`);
    else rows.push(...ranges);
    ranges = [];
  };
  for (const term of terms)
    if (/^.?ip[46]:/i.test(term.term) && term.outcome === "not-matched")
      ranges.push(term);
    else {
      flush();
      rows.push(term);
    }
  flush();
  return rows;
}
