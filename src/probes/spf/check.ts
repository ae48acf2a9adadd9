import { isQueryName } from "./domain-name.ts";
import { evaluate, type HostCheck } from "./evaluate.ts";
import { explain } from "./explanation.ts";
import { readHelo, readIdentity } from "./identity.ts";
import type { SpfCheck, SpfDns, SpfQuestion } from "./model.ts";
import { readPublished } from "./published.ts";
import type { Run } from "./run.ts";

/** Evaluates SPF for one connection (RFC 7208), with a trace of how the result came about. Never throws. */
export async function checkSpf(
  question: SpfQuestion,
  dns: SpfDns,
): Promise<SpfCheck> {
  const identity = readIdentity(question);
  const run: Run = {
    dns,
    client: question.client,
    identity,
    helo: readHelo(question),
    receiver: question.receiver ?? "unknown",
    at: question.at ?? 0,
    spent: { lookups: 0, voidLookups: 0 },
  };
  const { trace, explanation } = identity.isMalformed
    ? malformed(identity.domain)
    : await checkHost(run, identity.domain);
  const source = trace.result === "fail" ? explanation : undefined;
  return {
    result: trace.result,
    explanation: source === undefined ? "" : await explain(run, source),
    trace,
  };
}

/** check_host() (§4) for one domain. */
async function checkHost(run: Run, domain: string): Promise<HostCheck> {
  if (!isQueryName(domain)) return malformed(domain);
  const before = { ...run.spent };
  const published = await readPublished(run, domain);
  const { explanation, result, because, terms } =
    "record" in published
      ? await evaluate(run, domain, published.record, checkHost)
      : { ...published, terms: [], explanation: undefined };
  return {
    explanation,
    trace: {
      domain,
      ...(published.text === undefined ? {} : { record: published.text }),
      result,
      because,
      lookups: run.spent.lookups - before.lookups,
      voidLookups: run.spent.voidLookups - before.voidLookups,
      terms,
    },
  };
}

/** §4.3: what is no domain has no record. */
function malformed(domain: string): HostCheck {
  return {
    trace: {
      domain,
      result: "none",
      because: `“${domain}” is no domain that DNS can be asked for.`,
      lookups: 0,
      voidLookups: 0,
      terms: [],
    },
  };
}
