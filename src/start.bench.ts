import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { floor } from "./bot/start-floor.bench.ts";
import { startTeamsSide } from "./bot/teams-side.bench.ts";
import { compare, Spoilt } from "./figures.bench.ts";

/** From the command to the line that says where it listens, beside Node loading the bot's libraries and nothing else. */

const rounds = 3;
const root = fileURLToPath(new URL("../", import.meta.url));
const built = join(root, "dist", "index.js");
type Settings = Readonly<Record<string, string>>;

export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bounce-desk-bench-"));
  const teams = await startTeamsSide();
  try {
    await beside("npm start, lab mode, from source", (round) =>
      started(
        ["--import", "tsx", "src/index.ts"],
        {
          BOUNCE_DESK_MODE: "lab",
          LAB_PORT: "0",
          PORT: "0",
          LAB_DIR: join(folder, `lab-${round}`),
        },
        /Open http/,
      ),
    );
    if (existsSync(built))
      await beside("node dist/index.js, no lab", (round) =>
        started(
          [built],
          {
            ...teams.settings,
            BOUNCE_DESK_MODE: "",
            DATABASE_FILE: join(folder, `${round}.db`),
          },
          /"event":"ready"/,
        ),
      );
    else
      console.log(
        JSON.stringify({
          bench: "start",
          notMeasured: "dist/index.js is missing; npm run build makes it.",
        }),
      );
  } finally {
    await teams.close();
    await rm(folder, { recursive: true });
  }
}

async function beside(
  what: string,
  ours: (round: number) => Promise<number>,
): Promise<void> {
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    mine.push(await ours(round));
    theirs.push(
      await started(["--input-type=module", "-e", floor], {}, /ready/),
    );
  }
  compare({
    bench: "start",
    what: `start to ready: ${what}`,
    unit: "ms",
    peer: "node that loads restify and botbuilder and listens",
    ours: mine,
    theirs,
  });
}

/** Milliseconds until the process says the line; ends the process. */
async function started(
  args: readonly string[],
  settings: Settings,
  line: RegExp,
): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: settings,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(child, "exit");
  let said = "";
  let ms: number | undefined;
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    said += String(chunk);
    if (!line.test(said)) continue;
    ms = performance.now() - began;
    break;
  }
  child.kill();
  await gone;
  if (ms === undefined)
    throw new Spoilt("The service ended before it was ready.");
  return ms;
}
