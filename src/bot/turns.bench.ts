import { compare, quantile } from "../figures.bench.ts";
import { load } from "./load.bench.ts";
import { startEcho, startThisBot, type Side } from "./side.bench.ts";
import { startTeamsSide, type TeamsSide } from "./teams-side.bench.ts";

/** Acknowledged activities of this bot beside a bare CloudAdapter: the turn alone, and with an answer to each. */

const rounds = 10;
const connections = 16;
const warmUp = 400;
const activities = 250;

interface Round {
  readonly perSecond: number;
  readonly p99: number;
  /** Of the bot's process, an activity. */
  readonly cpuMs: number;
}

const forms = {
  turn: {
    what: "check, record on disk, acknowledge",
    peer: "bare CloudAdapter that acknowledges and does nothing else",
  },
  service: {
    what: "the whole service, which works off what comes in and answers with cards",
    peer: "bare CloudAdapter echo, which answers each activity with a message",
  },
} as const;

export async function run(): Promise<void> {
  const teams = await startTeamsSide();
  try {
    for (const form of ["turn", "service"] as const) {
      const echo = await startEcho(teams, form);
      const bot = await startThisBot(teams, form);
      try {
        await interleaved(teams, bot, echo, form);
      } finally {
        await bot.close();
        await echo.close();
      }
    }
  } finally {
    await teams.close();
  }
}

/** Round by round in turns, so that whatever else the machine does hits both. */
async function interleaved(
  teams: TeamsSide,
  bot: Side,
  echo: Side,
  form: keyof typeof forms,
): Promise<void> {
  const { what, peer } = forms[form];
  await measure(teams, bot, warmUp);
  await measure(teams, echo, warmUp);
  const ours: Round[] = [];
  const theirs: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measure(teams, bot, activities));
    theirs.push(await measure(teams, echo, activities));
  }
  const told = (name: string, unit: string, read: (one: Round) => number) =>
    compare({
      bench: "turns",
      what: `${name}: ${what}`,
      unit,
      peer,
      ours: ours.map(read),
      theirs: theirs.map(read),
    });
  told("activities per second", "1/s", ({ perSecond }) => perSecond);
  told("p99 of an acknowledgement", "ms", ({ p99 }) => p99);
  told("processor time an activity", "ms", ({ cpuMs }) => cpuMs);
}

async function measure(
  teams: TeamsSide,
  side: Side,
  count: number,
): Promise<Round> {
  const before = await side.cpuMs();
  const { perSecond, latenciesMs } = await load(teams, side.port, {
    connections,
    activities: count,
  });
  // What is left to work off belongs to these activities, and must not slow the other side.
  await side.calm();
  const cpuMs = ((await side.cpuMs()) - before) / count;
  return { perSecond, p99: quantile(latenciesMs, 0.99), cpuMs };
}
