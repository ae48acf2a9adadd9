import { startLabService } from "../lab-mode.ts";
import { readStories, readStory, STORIES_FOLDER } from "../stories.ts";
import { silentLog } from "../log.ts";
import { readArguments } from "./arguments.ts";
import { WrongUse } from "./wrong-use.ts";

/** `lab`: a story on stage, with the service in front of it, until interrupted. */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments(args, {
    scenario: { type: "string" },
    port: { type: "string" },
  });
  const port = Number(values.port ?? "3979");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WrongUse(
      `--port takes a number from 0 to 65535, not "${values.port ?? ""}".`,
    );
  const story =
    values.scenario === undefined
      ? (await readStories(STORIES_FOLDER))[0]
      : await readStory(values.scenario).catch((error: unknown) => {
          throw new WrongUse(
            error instanceof Error
              ? error.message
              : "the scenario cannot be read",
          );
        });
  if (story === undefined) throw new WrongUse("There is no story to play.");
  const running = await startLabService({
    scenario: story.scenario,
    port,
    log: silentLog,
  });
  console.log(`${story.title}. Open ${running.url}`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await running.close();
  return 0;
}
