import { investigate } from "../../src/cli/investigate.ts";
import { readConfig } from "../../src/config.ts";
import { advance } from "../../src/core/advance.ts";
import type { CaseEvent } from "../../src/core/case-event.ts";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { Bounce, Case, Step } from "../../src/core/model.ts";
import { staleLooks } from "../../src/core/stale-looks.ts";
import type { Card } from "../../src/desk/cards.ts";
import {
  blankCase,
  evidenceFromBounce,
} from "../../src/desk/cases/new-case.ts";
import { kindInWords } from "../../src/desk/cases/sender-words.ts";
import { helpdeskView } from "../../src/desk/views/helpdesk-view.ts";
import { userView } from "../../src/desk/views/user-view.ts";
import { openEyes, systemClock, type Eyes } from "../../src/eyes.ts";
import { startLab } from "../../src/lab/index.ts";
import { afterFix, type Scenario } from "../../src/lab/scenario.ts";
import { readText } from "../../src/parse/index.ts";
import { keep, secretsIn } from "../canary/kept.ts";
import { seeded } from "../canary/seeds.ts";

/** What was concluded about one fault of a story; `none` where the text held no trouble, `unknown` for a hand-over. */
export interface Found {
  readonly cause: string;
  readonly fix: string;
  readonly questions: number;
  /** What its people would see of it. */
  readonly cards: readonly Card[];
}

/** Plays a story without chat and cards: real DNS, SMTP and tenant reads, the story's person answers. */
export async function investigated(
  scenario: Scenario,
): Promise<readonly Found[]> {
  const lab = await startLab({ scenario, port: 0 });
  const eyes = openEyes(readConfig(lab.settings), systemClock);
  try {
    const found = [await oneFault(lab, eyes, scenario)];
    for (const { after } of scenario.expect?.then ?? []) {
      const next = afterFix(lab.stage.scenario(), after);
      if (typeof next === "string") throw new Error(next);
      lab.stage.change((stage) => void Object.assign(stage, next));
      lab.rewriteRoutes();
      // What was seen before the fix does not count any more.
      const fresh = openEyes(readConfig(lab.settings), systemClock);
      found.push(await oneFault(lab, fresh, scenario));
      fresh.tenant.close();
    }
    return found;
  } finally {
    eyes.tenant.close();
    await lab.close();
  }
}

async function oneFault(
  lab: Awaited<ReturnType<typeof startLab>>,
  eyes: Eyes,
  scenario: Scenario,
): Promise<Found> {
  const attempt = await lab.mail.sendFromDevice();
  const start = caseFrom(
    seeded(scenario.person.says.replace("{{bounce}}", attempt.text)),
    eyes,
  );
  if (start === undefined)
    return { cause: "none", fix: "", questions: 0, cards: [] };
  const { aCase, next } = await converse(start, eyes, scenario);
  const cards = cardsOf(aCase, eyes, next);
  const secrets = secretsIn(lab.settings, lab.stage.scenario());
  keep("outbox", cards.map((card) => JSON.stringify(card)).join("\n"), secrets);
  return {
    cause: next.step === "recommend" ? next.cause : "unknown",
    fix: next.step === "recommend" ? next.fix : "",
    questions: aCase.asked.length,
    cards,
  };
}

/** The reporter's card and the helpdesk's when nothing is left to look at or to ask. */
function cardsOf(
  aCase: Case,
  { knowledge }: Eyes,
  next: Step,
): readonly Card[] {
  const at = systemClock.now();
  const told = moved(
    aCase,
    next.step === "recommend"
      ? { event: "concluded", at }
      : {
          event: "handed-over",
          reason: next.step === "hand-over" ? next.reason : "",
          at,
        },
  );
  const input = { case: told, knowledge, canAskForFix: false };
  return [userView(input), helpdeskView(input)];
}

async function converse(
  start: Case,
  eyes: Eyes,
  scenario: Scenario,
): Promise<{ aCase: Case; next: Step }> {
  let aCase = start;
  for (;;) {
    const reached = await investigate(aCase, { ...eyes, clock: systemClock });
    const { next } = reached;
    if (next.step !== "ask") return { aCase: reached.case, next };
    const at = systemClock.now();
    const asked = moved(reached.case, {
      event: "asked",
      questions: next.questions,
      at,
    });
    const evidence = next.questions.flatMap((id) =>
      answerTo(id, eyes, scenario),
    );
    const stale = staleLooks(asked, evidence, eyes.knowledge);
    aCase = moved(asked, { event: "answered", evidence, stale, at });
  }
}

/** "I don't know" stands for every answer that the story's person does not have. */
function answerTo(id: string, { knowledge }: Eyes, { person }: Scenario) {
  const question = knowledge.questions.find((one) => one.id === id);
  const answer = question?.yields
    .map((fact) => person.answers[fact])
    .find((given) => given !== undefined);
  if (question === undefined || answer === undefined) return [];
  const facts = question.read(answer);
  if (typeof facts === "string") throw new Error(`${id}: ${facts}`);
  return evidenceOf(facts, "answer", systemClock.now(), answer);
}

function moved(aCase: Case, event: CaseEvent): Case {
  const move = advance(aCase, event);
  if (!move.may) throw new Error(move.because);
  return move.case;
}

function caseFrom(text: string, { knowledge }: Eyes): Case | undefined {
  const reading = readText(text);
  const silent: Bounce = { action: "failed", words: "", generator: "unknown" };
  const bounce =
    reading.bounces.find(({ action }) => action === "failed") ??
    reading.bounces.find(({ action }) => action === "delayed") ??
    (Object.keys(reading.facts).length > 0 ? silent : undefined);
  if (bounce === undefined) return undefined;
  const at = systemClock.now();
  const evidence = [
    ...evidenceFromBounce({ knowledge }, bounce, reading, at),
    ...kindInWords(text, at),
  ];
  return blankCase(bounce, evidence, at);
}
