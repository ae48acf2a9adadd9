import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const KILLS = 200;
/** What is killed lives with the tests, whose people and lab it uses; it is started, not imported. */
const KILL = fileURLToPath(
  new URL("../../test/story/kill-run.ts", import.meta.url),
);

/** SIGKILL at every step of the workflow; prints JSON lines, and fails when a promise was broken. */
export async function run(): Promise<void> {
  const child = fork(KILL, [String(KILLS)]);
  await once(child, "exit");
  if (child.exitCode !== 0)
    throw new Error("a promise was broken after a kill");
}
