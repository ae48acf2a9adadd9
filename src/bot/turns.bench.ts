import { compare, quantile } from "../figures.bench.ts";
import { load } from "./load.bench.ts";
import { startEcho, startThisBot, type Side } from "./side.bench.ts";
import { startTeamsSide, type TeamsSide } from "./teams-side.bench.ts";

/** Acknowledged activities of this bot beside a bare CloudAdapter that does nothing else. */

const peer = "bare CloudAdapter echo";
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
  turn: "check, record, acknowledge",
  service:
    "the whole service, which meanwhile works off what comes in and sends cards",
} as const;

export async function run(): Promise<void> {
  const teams = await startTeamsSide();
  const echo = await startEcho(teams);
  try {
    for (const form of ["turn", "service"] as const) {
      const bot = await startThisBot(teams, form);
      try {
        await interleaved(teams, bot, echo, forms[form]);
      } finally {
        await bot.close();
      }
    }
  } finally {
    await echo.close();
    await teams.close();
  }
}

/** Round by round in turns, so that whatever else the machine does hits both. */
async function interleaved(
  teams: TeamsSide,
  bot: Side,
  echo: Side,
  what: string,
): Promise<void> {
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
