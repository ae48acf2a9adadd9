import { compare, quantile } from "../figures.bench.ts";
import { load, type Load } from "./load.bench.ts";
import { startEcho, startThisBot, type Side } from "./side.bench.ts";
import { startTeamsSide } from "./teams-side.bench.ts";

/** Acknowledged activities of this bot beside a bare CloudAdapter that does nothing else. */

const peer = "bare CloudAdapter echo";
const rounds = 5;
const connections = 16;
const warmUp = 300;
const activities = 600;

export async function run(): Promise<void> {
  const teams = await startTeamsSide();
  const echo = await startEcho(teams);
  try {
    for (const form of ["turn", "service"] as const) {
      const bot = await startThisBot(teams, form);
      const measure = ({ port }: Side, count: number) =>
        load(teams, port, { connections, activities: count });
      try {
        await measure(bot, warmUp);
        await measure(echo, warmUp);
        const ours: Load[] = [];
        const theirs: Load[] = [];
        for (let round = 0; round < rounds; round += 1) {
          ours.push(await measure(bot, activities));
          theirs.push(await measure(echo, activities));
        }
        tell(form, ours, theirs);
      } finally {
        await bot.close();
      }
    }
  } finally {
    await echo.close();
    await teams.close();
  }
}

function tell(
  form: "turn" | "service",
  ours: readonly Load[],
  theirs: readonly Load[],
): void {
  const whose =
    form === "turn"
      ? "check, record, acknowledge"
      : "the same while the service works off what comes in and sends cards";
  const names = { bench: "turns", peer };
  const series = (read: (one: Load) => number) => ({
    ours: ours.map(read),
    theirs: theirs.map(read),
  });
  compare({
    ...names,
    what: `activities per second: ${whose}`,
    unit: "1/s",
    ...series(({ perSecond }) => perSecond),
  });
  compare({
    ...names,
    what: `p99 of an acknowledgement: ${whose}`,
    unit: "ms",
    ...series(({ latenciesMs }) => quantile(latenciesMs, 0.99)),
  });
}
