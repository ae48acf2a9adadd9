import type { ExplanationSource } from "./explanation.ts";
import type { MacroString } from "./macro.ts";
import { match } from "./match.ts";
import type { SpfResult, SpfTrace, TermTrace } from "./model.ts";
import {
  directives,
  modifier,
  type Directive,
  type Modifier,
  type Qualifier,
  type SpfRecord,
} from "./record.ts";
import { permerror, spendLookup, type Finding, type Run } from "./run.ts";
import { expandTarget } from "./target.ts";

/** check_host() for one domain. */
export interface HostCheck {
  readonly trace: SpfTrace;
  /** Of the record whose own term decided; an include's is never used, a redirect's is (§6.2). */
  readonly explanation?: ExplanationSource | undefined;
}

export type CheckHost = (run: Run, domain: string) => Promise<HostCheck>;

export interface Decided {
  readonly result: SpfResult;
  readonly because: string;
  readonly terms: readonly TermTrace[];
  readonly explanation?: ExplanationSource | undefined;
}

const RESULTS: Readonly<Record<Qualifier, SpfResult>> = {
  "+": "pass",
  "-": "fail",
  "~": "softfail",
  "?": "neutral",
};

/** Left to right; the first match decides (§4.6.2), else the redirect (§6.1), else it is neutral (§4.7). */
export async function evaluate(
  run: Run,
  domain: string,
  record: SpfRecord,
  checkHost: CheckHost,
): Promise<Decided> {
  const terms: TermTrace[] = [];
  for (const directive of directives(record)) {
    const { mechanism, text } = directive;
    const finding = await traced(run, text, terms, () =>
      mechanism.name === "include"
        ? include(run, domain, mechanism.target, checkHost)
        : match(run, domain, mechanism),
    );
    const decided = decide(directive, finding);
    if (decided === undefined) continue;
    const spec = modifier(record, "exp")?.value;
    const explanation = spec === undefined ? undefined : { domain, spec };
    return { ...decided, terms, explanation };
  }
  const redirect = modifier(record, "redirect");
  if (redirect !== undefined)
    return follow(run, domain, redirect, terms, checkHost);
  return {
    result: "neutral",
    because: `No term of the SPF record of ${domain} matches, and it does not say what then.`,
    terms,
  };
}

function decide(
  { text, qualifier }: Directive,
  { outcome, because }: Finding,
): { readonly result: SpfResult; readonly because: string } | undefined {
  switch (outcome) {
    case "not-matched":
      return undefined;
    case "matched":
      return { result: RESULTS[qualifier], because: `${text} matches.` };
    default:
      return { result: outcome, because: because ?? `${text} went wrong.` };
  }
}

/** Runs one term and writes down what it cost. */
async function traced(
  run: Run,
  term: string,
  terms: TermTrace[],
  find: () => Promise<Finding>,
): Promise<Finding> {
  const before = { ...run.spent };
  const finding = await find();
  const voidLookups = run.spent.voidLookups - before.voidLookups;
  terms.push({
    term,
    lookups: run.spent.lookups - before.lookups,
    lookupsSoFar: run.spent.lookups,
    ...(voidLookups === 0 ? {} : { voidLookups }),
    ...finding,
  });
  return finding;
}

/** §5.2: a pass inside matches, an error inside ends the check, and no record inside is an error. */
async function include(
  run: Run,
  domain: string,
  spec: MacroString,
  checkHost: CheckHost,
): Promise<Finding> {
  const inner = await checkNamed(run, domain, spec, checkHost);
  if ("instead" in inner) return inner.instead;
  const { trace: inside } = inner.check;
  const { result, because } = inside;
  const shared = { inside, target: inside.domain };
  switch (result) {
    case "pass":
      return { outcome: "matched", ...shared };
    case "fail":
    case "softfail":
    case "neutral":
      return { outcome: "not-matched", ...shared };
    case "temperror":
    case "permerror":
      return { outcome: result, because, ...shared };
    case "none":
      return { ...permerror(noRecord("included", because)), ...shared };
  }
}

/** §6.1: the other domain's record decides instead of this one, with its explanation. */
async function follow(
  run: Run,
  domain: string,
  { text, value }: Modifier,
  terms: TermTrace[],
  checkHost: CheckHost,
): Promise<Decided> {
  let explanation: ExplanationSource | undefined;
  const finding = await traced(run, text, terms, async () => {
    const inner = await checkNamed(run, domain, value, checkHost);
    if ("instead" in inner) return leadsNowhere(inner.instead);
    ({ explanation } = inner.check);
    return redirected(inner.check.trace);
  });
  const { outcome, because = `${text} decides.`, inside } = finding;
  const result =
    outcome === "matched" || outcome === "not-matched"
      ? (inside?.result ?? "permerror")
      : outcome;
  return { result, because, terms, explanation };
}

/** A target that matches nothing is no target to be sent to. */
function leadsNowhere(instead: Finding): Finding {
  return instead.outcome === "not-matched"
    ? { ...instead, outcome: "permerror" }
    : instead;
}

function redirected(inside: SpfTrace): Finding {
  const { result, because, domain: target } = inside;
  switch (result) {
    case "none":
      return { ...permerror(noRecord("redirect's", because)), target, inside };
    case "temperror":
    case "permerror":
      return { outcome: result, because, target, inside };
    default:
      return { outcome: "matched", because, target, inside };
  }
}

function noRecord(whose: string, because: string): string {
  return `${because} The ${whose} domain has to have a record, so receivers stop here.`;
}

async function checkNamed(
  run: Run,
  domain: string,
  spec: MacroString,
  checkHost: CheckHost,
): Promise<{ readonly check: HostCheck } | { readonly instead: Finding }> {
  const over = spendLookup(run);
  if (over !== undefined) return { instead: over };
  const target = await expandTarget(run, domain, spec);
  return "instead" in target
    ? target
    : { check: await checkHost(run, target.name) };
}
