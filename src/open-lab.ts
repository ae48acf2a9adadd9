import { resolve } from "node:path";
import type { Environment } from "./config.ts";
import { openPlaygroundDoor } from "./lab/playground/index.ts";
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
  const playgroundPort = portOf(
    env["LAB_PLAYGROUND_PORT"],
    "LAB_PLAYGROUND_PORT",
    undefined,
  );
  const running = await startLabService({
    scenario: story.scenario,
    stateDir: resolve(env["LAB_DIR"] ?? ".lab"),
    port: portOf(env["LAB_PORT"], "LAB_PORT", 3979),
    botPort: portOf(env["PORT"], "PORT", 3978),
    answers: env["LAB_OPENAI"]?.trim() === "on",
    log: silentLog,
  });
  const open = `Bounce Desk, lab mode. Open ${running.url}`;
  if (playgroundPort === undefined) {
    say(open);
    return running;
  }
  const door = await openPlaygroundDoor(
    running.lab.teams,
    playgroundPort,
  ).catch(async (error: unknown) => {
    await running.close();
    throw error;
  });
  say(`${open}\nFor Microsoft's Agents Playground: ${door.url}`);
  return {
    close: async () => {
      await door.close();
      await running.close();
    },
  };
}

function portOf<T>(
  text: string | undefined,
  name: string,
  fallback: T,
): number | T {
  if (text === undefined || text.trim() === "") return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`${name} is not a port number from 0 to 65535: ${text}`);
}
