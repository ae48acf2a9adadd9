import { diagnose } from "../core/diagnose.ts";
import { checkedReader, reader } from "../core/evidence.ts";
import { fixFor } from "../core/conclusion.ts";
import type {
  Case,
  Evidence,
  Knowledge,
  Reading,
  Step,
} from "../core/model.ts";
import { blankCase, evidenceFromBounce } from "../desk/cases/new-case.ts";
import { inDisagreement } from "../desk/views/details.ts";
import { systemClock } from "../eyes.ts";
import { toLine } from "../parse/report.ts";
import { readArguments } from "./arguments.ts";
import { placeToLook, type Place } from "./diagnose-place.ts";
import { readFacts } from "./facts.ts";
import { investigate } from "./investigate.ts";
import { inWords, NOT_ASKED, type DiagnosisLine } from "./diagnosis-words.ts";
import { readings } from "./readings.ts";

/** `diagnose`: cause and fix for each input, from the text and the given facts; with `--lab` from looks at a stage too. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: "boolean" },
    fact: { type: "string", multiple: true },
    lab: { type: "string" },
    probe: { type: "boolean" },
    domain: { type: "string" },
    resolver: { type: "string", multiple: true },
    "route-table": { type: "string" },
  });
  const given = readFacts(values.fact ?? []);
  const place = await placeToLook(values);
  let found = 0;
  try {
    for await (const { file, reading } of readings(positionals)) {
      const line = await diagnoseInput(file, reading, given, place);
      if (line.outcome === "found") found += 1;
      console.log(
        values.json === true
          ? JSON.stringify(line)
          : inWords(line, place.knowledge),
      );
    }
  } finally {
    await place.close();
  }
  return found > 0 ? 0 : 1;
}

async function diagnoseInput(
  file: string,
  reading: Reading,
  given: readonly Evidence[],
  whereToLook: Place,
): Promise<DiagnosisLine> {
  const bounce = reading.bounces.find(({ action }) => action === "failed") ??
    reading.bounces.find(({ action }) => action === "delayed") ?? {
      action: "failed",
      words: "",
      generator: "unknown",
    };
  const place = whereToLook.of(bounce);
  const at = systemClock.now();
  const evidence = [
    ...evidenceFromBounce(place, bounce, reading, at),
    ...given,
  ];
  const { case: aCase, next } = await investigate(
    blankCase(bounce, evidence, at),
    { ...place, clock: systemClock },
  );
  const diagnosis = diagnose(aCase, place.knowledge);
  const disagree = inDisagreement(aCase.evidence);
  const fix = fixOf(
    diagnosis.outcome === "found" ? diagnosis.cause : causeOf(next),
    aCase,
    place.knowledge,
  );
  return {
    file,
    bounces: toLine(file, reading).bounces,
    outcome: diagnosis.outcome,
    causes: diagnosis.causes,
    ...(disagree.length === 0 ? {} : { disagree }),
    notLooked: [
      ...diagnosis.notLooked,
      ...(place.because === undefined || diagnosis.outcome === "not-understood"
        ? []
        : [{ look: NOT_ASKED, reason: place.because }]),
    ],
    next,
    ...(fix === undefined ? {} : { fix }),
  };
}

function causeOf(next: Step): string | undefined {
  return next.step === "recommend" ? next.cause : undefined;
}

function fixOf(
  causeId: string | undefined,
  aCase: Case,
  knowledge: Knowledge,
): DiagnosisLine["fix"] {
  const read = reader(aCase.evidence);
  const cause = knowledge.causes.find(({ id }) => id === causeId);
  if (cause === undefined) return undefined;
  const fix = knowledge.fixes.find(({ id }) => id === fixFor(cause, read));
  if (fix === undefined) return undefined;
  const settings = fix.settings?.(read);
  const checked = checkedReader(aCase.evidence);
  const script = fix.script?.(checked);
  const record = fix.record?.(checked);
  return {
    id: fix.id,
    who: fix.whoCanDoIt,
    steps: fix.steps(read),
    ...(script === undefined ? {} : { script }),
    ...(settings === undefined ? {} : { settings }),
    ...(record === undefined ? {} : { record }),
    check: fix.check,
    undo: fix.undo,
    watchOut: fix.watchOut,
  };
}
