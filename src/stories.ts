import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseScenario, type Scenario } from "./lab/scenario.ts";

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
