import type { Case } from "../core/model.ts";
import { insight } from "../desk/views/insight.ts";
import { DO_NOT_KNOW } from "../desk/views/form.ts";
import { cardsOf, pressVerb, wordsOf } from "../lab/play.ts";
import { afterFix, type Scenario } from "../lab/scenario.ts";
import { startLabService, type LabService } from "../lab-mode.ts";
import { silentLog } from "../log.ts";
import type { Story } from "../stories.ts";
import { storyLine, type Chapter, type StoryLine } from "./story-line.ts";

export interface Played {
  readonly line: StoryLine;
  /** What the device reported, a text a fault. */
  readonly got: readonly string[];
  /** The words of every card that anybody saw at the end. */
  readonly shown: readonly string[];
}

const allRoles = ["user", "agent", "admin"] as const;

/** Nobody waits longer for a first answer. */
const PATIENCE_MS = 20_000;

/** Plays a story over the wire against a fresh lab: the device sends, the person pastes and answers, the bot concludes. */
export async function playStory({ scenario }: Story): Promise<Played> {
  const running = await startLabService({
    scenario,
    port: 0,
    botPort: 0,
    log: silentLog,
  });
  try {
    await welcomed(running);
    const started = Date.now();
    const chapters = [await chapter(running, scenario, undefined)];
    for (const { after } of scenario.expect?.then ?? []) {
      const last = chapters.at(-1)?.aCase;
      await makeFix(running, after);
      chapters.push(await chapter(running, scenario, last));
    }
    return {
      line: storyLine(scenario, chapters, {
        ...running.lab.mail.counts(),
        posts: running.lab.posts(),
        ms: Date.now() - started,
      }),
      got: chapters.map(({ got }) => got),
      shown: allRoles.flatMap((role) =>
        cardsOf(running.lab, role).map(({ card }) => wordsOf(card)),
      ),
    };
  } finally {
    await running.close();
  }
}

/** The bot has introduced itself; what it shows from now on answers the person. */
async function welcomed(running: LabService): Promise<void> {
  await until(running, () =>
    Promise.resolve(cardsOf(running.lab, "user").length > 0 ? true : undefined),
  );
}

/** The case's card stands in the chat: whatever comes from now on answers what is said next. */
async function shown(running: LabService, { reference }: Case): Promise<void> {
  await until(running, () =>
    Promise.resolve(
      cardsOf(running.lab, "user").some(({ card }) =>
        wordsOf(card).includes(reference),
      )
        ? true
        : undefined,
    ),
  );
}

/** The fix that was recommended has been made, as the story tells it. */
async function makeFix(
  running: LabService,
  after: Readonly<Record<string, unknown>>,
): Promise<void> {
  const next = afterFix(running.lab.stage.scenario(), after);
  if (typeof next === "string")
    throw new Error(`what the fix changes makes no story: ${next}`);
  running.lab.stage.change((scenario) => void Object.assign(scenario, next));
  // What was fixed may be the network, which the service knows since it started.
  running.lab.rewriteRoutes();
  await running.restart();
}

/** The device tries, the person pastes what it got and answers, until the bot has come to an end. */
async function chapter(
  running: LabService,
  scenario: Scenario,
  before: Case | undefined,
): Promise<Chapter> {
  const { lab } = running;
  const attempt = await lab.mail.sendFromDevice();
  if (before !== undefined) await shown(running, before);
  const cards = cardsOf(lab, "user").length;
  await lab.teams.say(
    "user",
    scenario.person.says.replace("{{bounce}}", attempt.text),
  );
  let asked = 0;
  for (;;) {
    const aCase = await nextRest(running, cards, before, asked).catch(
      () => "stuck" as const,
    );
    if (aCase === "stuck")
      return {
        aCase: before,
        got: attempt.text,
        asked,
        found: "stuck",
        fix: "",
      };
    if (aCase?.state !== "asking")
      return {
        aCase,
        got: attempt.text,
        asked,
        ...conclusion(running, aCase),
      };
    const open = aCase.asked.slice(asked);
    asked = aCase.asked.length;
    await answerForm(running, scenario, open);
  }
}

/** "I don't know" stands for every answer that the scenario's person does not have. */
async function answerForm(
  running: LabService,
  scenario: Scenario,
  open: readonly string[],
): Promise<void> {
  const { questions } = running.service().desk.knowledge;
  const inputs = Object.fromEntries(
    open.map((id) => {
      const yields = questions.find((one) => one.id === id)?.yields ?? [];
      const answer = yields
        .map((fact) => scenario.person.answers[fact])
        .find((given) => given !== undefined);
      return [id, answer ?? DO_NOT_KNOW];
    }),
  );
  await until(running, () =>
    Promise.resolve(
      JSON.stringify(cardsOf(running.lab, "user").at(-1)?.card).includes(
        `"${open[0] ?? ""}"`,
      )
        ? true
        : undefined,
    ),
  );
  await pressVerb(running.lab, "user", "answer", inputs);
}

/** Waits until the bot wants something from the person, has concluded, or has answered without a case. */
async function nextRest(
  running: LabService,
  cardsBefore: number,
  before: Case | undefined,
  asked: number,
): Promise<Case | undefined> {
  const settled = await until(running, async () => {
    const aCase = await openCase(running);
    const isFresh =
      aCase?.id !== before?.id ||
      aCase?.earlier?.length !== before?.earlier?.length;
    if (aCase !== undefined && isFresh)
      return aCase.state === "looking" ||
        // The answers to this form are still on their way.
        (aCase.state === "asking" && aCase.asked.length === asked)
        ? undefined
        : { aCase };
    return cardsOf(running.lab, "user").length > cardsBefore
      ? { aCase: undefined }
      : undefined;
  });
  return settled.aCase;
}

async function openCase(running: LabService): Promise<Case | undefined> {
  const user = running.lab.teams.people().find(({ role }) => role === "user");
  const tenantId = running.lab.settings["TENANT_ID"] ?? "";
  const open = await running.service().desk.store.transact((tx) =>
    tx.cases.openOf({
      tenantId,
      objectId: user?.objectId ?? "",
      name: "",
    }),
  );
  return open[0];
}

async function until<T>(
  running: LabService,
  look: () => Promise<T | undefined>,
): Promise<T> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  let wake: () => void = () => undefined;
  const stop = running.lab.teams.onChange(() => wake());
  try {
    while (Date.now() < giveUpAt) {
      const found = await look();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  } finally {
    stop();
  }
  throw new Error("the bot did not come to an end in time");
}

/** `none` for a chat without a case, `unknown` for a case that went to a person without a cause. */
function conclusion(
  running: LabService,
  aCase: Case | undefined,
): { found: string; fix: string } {
  if (aCase === undefined) return { found: "none", fix: "" };
  const { found } = insight(aCase, running.service().desk.knowledge);
  return found === undefined
    ? { found: "unknown", fix: "" }
    : { found: found.cause.id, fix: found.fix.id };
}
