import type { Facts } from "../core/facts.ts";
import type { LookInput } from "../desk/ports.ts";
import type { RunEvent } from "../probes/index.ts";
import { showable } from "../probes/net/stranger-text.ts";
import { withoutRepeats } from "./probe-lines.ts";

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

/** What was asked, when and from where, and what each look saw with the lines behind it: to be put into a ticket. */
export function textReport(
  ended: readonly Ended[],
  summary: ProbeSummary,
): string {
  const { senderDomain = "", ...rest } = summary.asked;
  const given = Object.entries(rest).map(
    ([key, value]) => `${GIVEN[key] ?? key} ${plain(value)}`,
  );
  const lines = withoutRepeats(
    ended.map(({ look, result }) => ({
      look,
      lines: result.transcript ?? [],
    })),
  );
  const details = ended.flatMap((one, at) => [
    "",
    `${one.look}: ${sentenceOf(one)}`,
    ...factLines(one).map((line) => `  = ${line}`),
    ...(lines[at]?.lines ?? []).map((line) => `    ${line}`),
  ]);
  return [
    "",
    [
      `${senderDomain}, looked at from this machine on ${summary.at}`,
      ...given,
    ].join(", "),
    ...details,
    "",
    `${summary.saw} ${summary.saw === 1 ? "look" : "looks"} saw something, ${summary.couldNotLook} could not look, in ${summary.ms} ms.`,
  ].join("\n");
}

const GIVEN: Readonly<Partial<Record<string, string>>> = {
  senderAddress: "sender",
  recipientAddress: "recipient",
  publicAddress: "sent from",
  serverName: "server",
  serverPort: "port",
};

/** The facts that a diagnosis goes by. */
function factLines({ result }: Ended): readonly string[] {
  if (result.outcome === "could-not-look") return [];
  return result.evidence.map(({ fact, value }) => `${fact}: ${plain(value)}`);
}

function plain(value: unknown): string {
  const text = Array.isArray(value)
    ? value.join(", ")
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
  return showable(text, 1000);
}
