import { readConfig } from "../config.ts";
import { diagnose } from "../core/diagnose.ts";
import { evidenceOf, reader } from "../core/evidence.ts";
import { parseFact } from "../core/fact-values.ts";
import { fixFor } from "../core/next-step.ts";
import type {
  Bounce,
  Case,
  Evidence,
  Knowledge,
  Reading,
  Step,
} from "../core/model.ts";
import { evidenceFromBounce } from "../desk/new-case.ts";
import type { Look } from "../desk/ports.ts";
import { openEyes, systemClock } from "../eyes.ts";
import { knowledgeWith } from "../knowledge/index.ts";
import { readStory } from "../stories.ts";
import { toLine } from "../parse/report.ts";
import { readArguments } from "./arguments.ts";
import { investigate } from "./investigate.ts";
import { inWords, type DiagnosisLine } from "./diagnosis-words.ts";
import { readings } from "./readings.ts";
import { WrongUse } from "./wrong-use.ts";

/** `diagnose`: cause and fix for each input, from the text and the given facts; with `--lab` from looks at a stage too. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: "boolean" },
    fact: { type: "string", multiple: true },
    lab: { type: "string" },
  });
  const given = readFacts(values.fact ?? []);
  const place = await placeToLook(values.lab);
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

interface Place {
  readonly knowledge: Knowledge;
  readonly looks: readonly Look[];
  close(): Promise<void>;
}

/** Nowhere, or the stage of a scenario with its DNS, SMTP and tenant. */
async function placeToLook(scenarioFile: string | undefined): Promise<Place> {
  if (scenarioFile === undefined)
    return {
      knowledge: knowledgeWith([]),
      looks: [],
      close: () => Promise.resolve(),
    };
  const story = await readStory(scenarioFile).catch((error: unknown) => {
    throw new WrongUse(
      error instanceof Error ? error.message : `${scenarioFile} cannot be read`,
    );
  });
  // Loaded on demand: a diagnosis from text alone needs no tenant.
  const { startLab } = await import("../lab/index.ts");
  const lab = await startLab({ scenario: story.scenario, port: 0 });
  const eyes = openEyes(readConfig(lab.settings), systemClock);
  return {
    ...eyes,
    close: async () => {
      eyes.tenant.close();
      await lab.close();
    },
  };
}

function readFacts(pairs: readonly string[]): readonly Evidence[] {
  return pairs.flatMap((pair) => {
    const [name = "", ...rest] = pair.split("=");
    const facts = parseFact(name, rest.join("="));
    if (facts === undefined)
      throw new WrongUse(
        `--fact ${pair} is no known fact with a value it can have.`,
      );
    return evidenceOf(facts, "answer", systemClock.now(), `You said ${pair}.`);
  });
}

async function diagnoseInput(
  file: string,
  reading: Reading,
  given: readonly Evidence[],
  place: Place,
): Promise<DiagnosisLine> {
  const bounce = reading.bounces.find(({ action }) => action === "failed") ??
    reading.bounces[0] ?? { action: "failed", words: "", generator: "unknown" };
  const { case: aCase, next } = await investigate(
    blankCase(bounce, reading, given, place.knowledge),
    { ...place, clock: systemClock },
  );
  const diagnosis = diagnose(aCase, place.knowledge);
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
    notLooked: diagnosis.notLooked,
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
  return fix === undefined ? undefined : { id: fix.id, steps: fix.steps(read) };
}

function blankCase(
  bounce: Bounce,
  reading: Reading,
  given: readonly Evidence[],
  knowledge: Knowledge,
): Case {
  const at = systemClock.now();
  return {
    id: "",
    reference: "",
    reporter: { tenantId: "", objectId: "", name: "" },
    language: "en",
    openedAt: at,
    bounce,
    evidence: [
      ...evidenceFromBounce({ knowledge }, bounce, reading, at),
      ...given,
    ],
    attempts: [],
    asked: [],
    rounds: 0,
    formErrors: {},
    state: "looking",
    history: [],
    version: 0,
  };
}
