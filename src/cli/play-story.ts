import type { Case } from "../core/model.ts";
import { insight } from "../desk/views/insight.ts";
import { DO_NOT_KNOW } from "../desk/views/user-view.ts";
import { cardsOf, pressVerb } from "../lab/play.ts";
import type { Scenario } from "../lab/scenario.ts";
import { startLabService, type LabService } from "../lab-mode.ts";
import { type Story } from "../stories.ts";
import { silentLog } from "../log.ts";

/** One story's line: what was to be found, what was, and what it cost. */
export interface StoryLine {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly ok: boolean;
  readonly rounds: number;
  readonly questions: number;
  readonly probes: number;
  readonly connections: number;
  readonly dataCommands: number;
  readonly posts: number;
  readonly ms: number;
}

/** Nobody waits longer for a first answer. */
const PATIENCE_MS = 60_000;

/** Plays a story over the wire against a fresh lab: the device sends, the person pastes and answers, the bot concludes. */
export async function playStory({ scenario }: Story): Promise<StoryLine> {
  const running = await startLabService({
    scenario,
    port: 0,
    botPort: 0,
    log: silentLog,
  });
  try {
    await welcomed(running);
    const started = Date.now();
    const { aCase, asked } = await converse(running, scenario);
    return line(running, scenario, aCase, asked, Date.now() - started);
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

async function converse(
  running: LabService,
  scenario: Scenario,
): Promise<{ aCase: Case | undefined; asked: number }> {
  const { lab } = running;
  const attempt = await lab.mail.sendFromDevice();
  const before = cardsOf(lab, "user").length;
  await lab.teams.say(
    "user",
    scenario.person.says.replace("{{bounce}}", attempt.text),
  );
  let asked = 0;
  for (;;) {
    const aCase = await nextRest(running, before);
    if (aCase?.state !== "asking") return { aCase, asked };
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
): Promise<Case | undefined> {
  const settled = await until(running, async () => {
    const aCase = await openCase(running);
    if (aCase !== undefined)
      return aCase.state === "looking" ? undefined : { aCase };
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

function line(
  running: LabService,
  scenario: Scenario,
  aCase: Case | undefined,
  questions: number,
  ms: number,
): StoryLine {
  const { found, fix } = conclusion(running, aCase);
  const expected = scenario.expect?.cause ?? "";
  const isRightFix =
    scenario.expect?.fix === undefined || scenario.expect.fix === fix;
  const { connections, dataCommands } = running.lab.mail.counts();
  return {
    name: scenario.name,
    expected,
    found,
    fix,
    ok: found === expected && isRightFix,
    rounds: aCase?.rounds ?? 0,
    questions,
    probes: aCase?.attempts.length ?? 0,
    connections,
    dataCommands,
    posts: running.lab.posts(),
    ms,
  };
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
