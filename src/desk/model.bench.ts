import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const RUNS = 100_000;
/** The model of a change lives with the tests, whose people and Exchange it uses; it is started, not imported. */
const MODEL = fileURLToPath(
  new URL("../../test/desk/model-run.ts", import.meta.url),
);

/** Random runs of everything that can happen to a change; prints one JSON line, and fails when a rule was broken. */
export async function run(): Promise<void> {
  const child = fork(MODEL, [String(RUNS)]);
  await once(child, "exit");
  if (child.exitCode !== 0) throw new Error("the model found a broken rule");
}
