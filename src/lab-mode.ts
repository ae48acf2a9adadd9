import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "./config.ts";
import type { Log } from "./desk/ports.ts";
import { startLab, type RunningLab } from "./lab/index.ts";
import { parseScenario, type Scenario } from "./lab/scenario.ts";
import { startService, type Service } from "./start.ts";

export interface LabService {
  readonly url: string;
  readonly lab: RunningLab;
  readonly service: () => Service;
  close(): Promise<void>;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
}

/** The stories that come with the project. */
export const STORIES_FOLDER = fileURLToPath(
  new URL("../test/scenarios/", import.meta.url),
);

/** Reads every story of a folder; throws one clear sentence naming the first file that is none. */
export async function readStories(folder: string): Promise<readonly Story[]> {
  const names = (await readdir(folder).catch(() => unreadable(folder)))
    .filter((name) => name.endsWith(".json"))
    .sort();
  return Promise.all(names.map((name) => readStory(join(folder, name))));
}

export async function readStory(file: string): Promise<Story> {
  const id = basename(file, ".json");
  const scenario = parseScenario(
    parseJson(await readFile(file, "utf8").catch(() => unreadable(file)), file),
  );
  if (typeof scenario === "string")
    throw new Error(`${file} is not a scenario: ${scenario}`);
  return { id, title: scenario.title ?? scenario.name, scenario };
}

function unreadable(path: string): never {
  throw new Error(`${path} is not there, or may not be read.`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is not JSON`);
  }
}

/** A simulated tenant with the real service against it, in one process; the service learns of it by settings alone. */
export async function startLabService(options: {
  readonly scenario: Scenario;
  readonly stateDir?: string;
  readonly port: number;
  readonly botPort?: number;
  readonly log: Log;
}): Promise<LabService> {
  const lab = await startLab({
    scenario: options.scenario,
    port: options.port,
    stories: () => readStories(STORIES_FOLDER),
    ...(options.stateDir === undefined ? {} : { stateDir: options.stateDir }),
    ...(options.botPort === undefined ? {} : { botPort: options.botPort }),
  });
  let service: Service;
  try {
    service = await startService(readConfig(lab.settings), options.log);
  } catch (error) {
    await lab.close();
    throw error;
  }
  lab.onStartOver(async () => {
    await service.close();
    service = await startService(readConfig(lab.settings), options.log);
  });
  return {
    url: lab.url,
    lab,
    service: () => service,
    close: async () => {
      await service.close();
      await lab.close();
    },
  };
}
