import { median, print, quantile, rounded, Spoilt } from "./figures.bench.ts";
import { actionsOf, cardsOf } from "./lab/play.ts";
import { startLabService, type LabService } from "./lab-mode.ts";
import { readStory, STORIES_FOLDER } from "./stories.ts";
import { silentLog } from "./log.ts";

/** A person pastes a bounce into Teams: how long until the first card stands there, and until it names the cause. */

const runs = 30;
const patienceMs = 20_000;

interface Told {
  readonly firstCardMs: number;
  readonly answerMs: number;
  readonly posts: number;
  readonly edits: number;
  readonly connections: number;
  readonly commits: number;
}

export async function run(): Promise<void> {
  const story = await readStory(`${STORIES_FOLDER}relay-ip-changed.json`);
  const told: Told[] = [];
  for (let at = 0; at < runs; at += 1) {
    const running = await startLabService({
      scenario: story.scenario,
      port: 0,
      botPort: 0,
      log: silentLog,
    });
    try {
      told.push(await paste(running, story.scenario.person.says));
    } finally {
      await running.close();
    }
  }
  tell("paste to first card", "ms", told, (one) => one.firstCardMs);
  tell("paste to the answer", "ms", told, (one) => one.answerMs);
  tell("new posts", "count", told, (one) => one.posts);
  tell("updates in place", "count", told, (one) => one.edits);
  tell("connections to mail servers", "count", told, (one) => one.connections);
  tell("commits to disk", "count", told, (one) => one.commits);
}

function tell(
  what: string,
  unit: string,
  told: readonly Told[],
  read: (one: Told) => number,
): void {
  const values = told.map(read);
  print({
    bench: "first-card",
    what,
    unit,
    ours: rounded(median(values)),
    p95: rounded(quantile(values, 0.95)),
    runs: values.length,
  });
}

async function paste(running: LabService, says: string): Promise<Told> {
  const { lab } = running;
  const shown = () => cardsOf(lab, "user").length;
  await until(running, () => shown() > 0);
  const { text } = await lab.mail.sendFromDevice();
  const before = shown();
  const postsBefore = lab.posts();
  let commits = 0;
  const stop = running.service().desk.store.onCommit(() => (commits += 1));
  const began = performance.now();
  const { status } = await lab.teams.say(
    "user",
    says.replace("{{bounce}}", text),
  );
  if (status !== 200)
    throw new Spoilt(`The paste was answered with status ${status}.`);
  await until(running, () => shown() > before);
  const firstCardMs = performance.now() - began;
  // The cause stands on the card together with the offer to ask for its fix.
  await until(running, () =>
    actionsOf(lab, "user").some(({ verb }) => verb === "ask-for-fix"),
  );
  const answerMs = performance.now() - began;
  stop();
  const { connections } = lab.mail.counts();
  return {
    firstCardMs,
    answerMs,
    posts: lab.posts() - postsBefore,
    edits: cardsOf(lab, "user").at(-1)?.edits ?? 0,
    connections,
    commits,
  };
}

/** Resolves as soon as it holds; looked at again whenever a chat changes. */
function until({ lab }: LabService, holds: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      clearTimeout(giveUp);
      stop();
      then();
    };
    const look = () => {
      if (holds()) settle(resolve);
    };
    const stop = lab.teams.onChange(look);
    const giveUp = setTimeout(
      () => settle(() => reject(new Spoilt("The bot gave no answer in time."))),
      patienceMs,
    );
    look();
  });
}
