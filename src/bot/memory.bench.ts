import { MIB, print, rounded } from "../figures.bench.ts";
import { load } from "./load.bench.ts";
import { startEcho, startThisBot, type Weight } from "./side.bench.ts";
import { startTeamsSide, type TeamsSide } from "./teams-side.bench.ts";

/** Resident memory of this bot beside the echo: idle, and after many turns. */

const turns = 10_000;
const connections = 16;

interface Weighed {
  readonly idle: Weight;
  readonly half: Weight;
  readonly after: Weight;
}

export async function run(): Promise<void> {
  const teams = await startTeamsSide();
  try {
    const ours = await weighed(teams, (side) => startThisBot(side, "service"));
    const theirs = await weighed(teams, (side) => startEcho(side, "turn"));
    const told = (what: string, read: (one: Weighed) => number) =>
      print({
        bench: "memory",
        what,
        unit: "MiB",
        peer: "bare CloudAdapter echo",
        ours: rounded(read(ours) / MIB),
        theirs: rounded(read(theirs) / MIB),
        ratio: rounded(read(ours) / read(theirs)),
      });
    told("resident, idle", ({ idle }) => idle.rss);
    told(`resident, after ${turns} turns`, ({ after }) => after.rss);
    // From half-way on: what is only warming up has happened by then.
    const grown = ({ half, after }: Weighed, of: keyof Weight) =>
      Math.round((after[of] - half[of]) / (turns / 2));
    print({
      bench: "memory",
      what: `growth a turn over the second ${turns / 2}`,
      unit: "bytes",
      ours: grown(ours, "rss"),
      oursOnHeap: grown(ours, "heap"),
      peer: "bare CloudAdapter echo",
      theirs: grown(theirs, "rss"),
      theirsOnHeap: grown(theirs, "heap"),
    });
  } finally {
    await teams.close();
  }
}

async function weighed(
  teams: TeamsSide,
  start: (teams: TeamsSide) => ReturnType<typeof startThisBot>,
): Promise<Weighed> {
  const side = await start(teams);
  const half = { connections, activities: turns / 2 };
  try {
    await side.calm();
    const idle = await side.weigh();
    await load(teams, side.port, half);
    await side.calm();
    const halfWay = await side.weigh();
    await load(teams, side.port, half);
    await side.calm();
    return { idle, half: halfWay, after: await side.weigh() };
  } finally {
    await side.close();
  }
}
