import { resolve } from "node:path";
import type { Environment } from "./config.ts";
import { startLabService } from "./lab-mode.ts";
import { readStories, STORIES_FOLDER } from "./stories.ts";
import { silentLog } from "./log.ts";

/** The story that stands on stage when nothing else was asked for. */
const FIRST_STORY = "relay-ip-changed";

/** Lab mode of the service: reads its few settings, starts, and prints one address to open. */
export async function openLab(
  env: Environment,
  say: (line: string) => void,
): Promise<{ close(): Promise<void> }> {
  const stories = await readStories(STORIES_FOLDER);
  const story = stories.find(({ id }) => id === FIRST_STORY) ?? stories[0];
  if (story === undefined)
    throw new Error(`There is no story in ${STORIES_FOLDER}.`);
  const running = await startLabService({
    scenario: story.scenario,
    stateDir: resolve(env["LAB_DIR"] ?? ".lab"),
    port: portOf(env["LAB_PORT"], "LAB_PORT", 3979),
    botPort: portOf(env["PORT"], "PORT", 3978),
    log: silentLog,
  });
  say(`Bounce Desk, lab mode. Open ${running.url}`);
  return running;
}

function portOf(
  text: string | undefined,
  name: string,
  fallback: number,
): number {
  if (text === undefined || text.trim() === "") return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`${name} is not a port number from 0 to 65535: ${text}`);
}
