import type { Facts } from "../core/facts.ts";
import type { LookInput } from "../desk/ports.ts";
import type { RunEvent } from "../probes/index.ts";

type Ended = Extract<RunEvent, { event: "ended" }>;

export interface ProbeSummary {
  readonly asked: Omit<LookInput, "now">;
  readonly at: string;
  readonly ms: number;
  readonly saw: number;
  readonly couldNotLook: number;
  /** All that was seen; where two looks saw the same fact, the later one. */
  readonly facts: Partial<Facts>;
}

export function summaryOf(
  known: LookInput,
  ended: readonly Ended[],
  ms: number,
): ProbeSummary {
  const { now, ...asked } = known;
  const facts: Partial<Record<string, unknown>> = {};
  let saw = 0;
  for (const { result } of ended) {
    if (result.outcome !== "saw") continue;
    saw += 1;
    for (const { fact, value } of result.evidence) facts[fact] = value;
  }
  return {
    asked,
    at: now,
    ms: Math.round(ms),
    saw,
    couldNotLook: ended.length - saw,
    facts,
  };
}

/** One look as one line of JSON. */
export function jsonLine({ look, result, ms }: Ended): string {
  const { transcript = [] } = result;
  const what =
    result.outcome === "saw"
      ? {
          evidence: result.evidence.map(({ fact, value, because, at }) => ({
            fact,
            value,
            because,
            at,
          })),
        }
      : { fault: result.fault, reason: result.reason };
  return JSON.stringify({
    look,
    outcome: result.outcome,
    ms: Math.round(ms),
    ...what,
    transcript,
  });
}

/** What was seen, in one line a look. */
export function sentenceOf({ result }: Ended): string {
  if (result.outcome === "could-not-look")
    return `${result.reason} (${FAULTS[result.fault]})`;
  const sentences = result.evidence.map(({ because }) => because);
  return sentences.length > 0
    ? [...new Set(sentences)].join(" ")
    : (result.transcript?.at(-1) ?? "Nothing to say.");
}

const FAULTS = {
  target: "the other side",
  resolver: "DNS",
  network: "the network",
  permission: "a permission",
  us: "our side",
} as const;

/** The lines behind each look, for a ticket. */
export function textReport(
  ended: readonly Ended[],
  summary: ProbeSummary,
): string {
  const { senderDomain = "", ...rest } = summary.asked;
  const asked = Object.entries(rest).map(
    ([key, value]) => `${key} ${typeof value === "object" ? "" : value}`,
  );
  const details = ended.flatMap((one) => [
    "",
    `${one.look}: ${sentenceOf(one)}`,
    ...(one.result.transcript ?? []).map((line) => `    ${line}`),
  ]);
  return [
    ...details,
    "",
    `${senderDomain}${asked.length === 0 ? "" : ` (${asked.join(", ")})`}, ${summary.at}: ${summary.saw} looks saw something, ${summary.couldNotLook} could not look, in ${summary.ms} ms.`,
  ].join("\n");
}
