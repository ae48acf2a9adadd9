import { readStories, STORIES_FOLDER } from "../stories.ts";
import { readArguments } from "./arguments.ts";
import { playStory } from "./play-story.ts";
import type { StoryLine } from "./story-line.ts";
import { WrongUse } from "./wrong-use.ts";

/** `scenarios`: plays every story of a folder, a line each and a summary. */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments(args, {
    dir: { type: "string" },
    json: { type: "boolean" },
  });
  const folder = values.dir ?? STORIES_FOLDER;
  const stories = await readStories(folder).catch((error: unknown) => {
    throw new WrongUse(
      error instanceof Error ? error.message : `${folder} cannot be read`,
    );
  });
  if (stories.length === 0) throw new WrongUse(`${folder} holds no story.`);
  const isJson = values.json === true;
  const lines: StoryLine[] = [];
  for (const story of stories) {
    const { line } = await playStory(story);
    lines.push(line);
    console.log(isJson ? JSON.stringify(line) : inWords(line));
  }
  const summary = summarise(lines);
  console.log(
    isJson
      ? JSON.stringify({ summary })
      : `${summary.ok} of ${summary.stories} stories right, ${summary.questions} questions a story, ${summary.posts} posts a story.`,
  );
  return summary.ok === summary.stories ? 0 : 1;
}

function inWords(line: StoryLine): string {
  const mark = line.ok ? "right" : `WRONG, expected ${line.expected}`;
  return `${line.name}: ${line.found}, ${line.fix === "" ? "no fix" : line.fix} (${mark}; ${line.rounds} rounds, ${line.questions} questions, ${line.probes} looks, ${line.ms} ms)`;
}

function summarise(lines: readonly StoryLine[]) {
  const mean = (pick: (line: StoryLine) => number) =>
    Number(
      (lines.reduce((sum, line) => sum + pick(line), 0) / lines.length).toFixed(
        2,
      ),
    );
  return {
    stories: lines.length,
    ok: lines.filter(({ ok }) => ok).length,
    rounds: mean(({ rounds }) => rounds),
    questions: mean(({ questions }) => questions),
    posts: mean(({ posts }) => posts),
    ms: mean(({ ms }) => ms),
  };
}
